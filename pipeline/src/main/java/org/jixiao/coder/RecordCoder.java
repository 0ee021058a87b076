package org.jixiao.coder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * Encodes any record whose components are strings, ints, longs, booleans, enums, such records, and
 * lists or sorted maps of these. Equal records give equal bytes, so a record may be a key.
 */
public final class RecordCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private transient volatile Codec codec;

  private RecordCoder(Class<T> type) {
    this.type = type;
    this.codec = new RecordCodec(type);
  }

  /**
   * The coder of a record type.
   *
   * @throws IllegalArgumentException when a component has a type that cannot be encoded in one way
   *     only
   */
  public static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    codec().write(value, new DataOutputStream(out));
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(codec().read(new DataInputStream(in)));
  }

  private Codec codec() {
    Codec known = codec;
    if (known == null) {
      known = new RecordCodec(type);
      codec = known;
    }
    return known;
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return Objects.hash(RecordCoder.class, type);
  }
}
