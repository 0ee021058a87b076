package org.jixiao.coder;

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

  private static final ClassValue<Codec> CODECS =
      new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
          return new RecordCodec(type);
        }
      };

  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /**
   * The coder of a record type.
   *
   * @throws IllegalArgumentException when a component has a type that cannot be encoded in one way
   *     only
   */
  public static <T> RecordCoder<T> of(Class<T> type) {
    CODECS.get(type);
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    Packer packed = new Packer();
    CODECS.get(type).write(value, packed);
    packed.writeTo(out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(CODECS.get(type).read(Unpacker.readFrom(in)));
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
