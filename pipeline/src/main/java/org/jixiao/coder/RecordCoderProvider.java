package org.jixiao.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Gives every record its {@link RecordCoder}; a record that cannot be encoded fails while the
 * pipeline is built.
 */
public final class RecordCoderProvider extends CoderProvider {
  @Override
  public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
      throws CannotProvideCoderException {
    @SuppressWarnings("unchecked") // the raw class of T is a Class<T> for a type without parameters
    Class<T> raw = (Class<T>) type.getRawType();
    if (!raw.isRecord()) throw new CannotProvideCoderException(type + " is no record");
    return RecordCoder.of(raw);
  }
}
