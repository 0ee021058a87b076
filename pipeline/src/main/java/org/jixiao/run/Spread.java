package org.jixiao.run;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.Split;

/**
 * Deals elements out to all workers, by keys that follow from the elements. When the share of a
 * lost worker is dealt out once more, each element must go where it went before: with random keys
 * it might reach a worker that has it already, or none.
 */
final class Spread<T> extends PTransform<PCollection<T>, PCollection<T>> {
  private static final long serialVersionUID = 1;
  private final SerializableFunction<T, Long> place;

  private Spread(SerializableFunction<T, Long> place) {
    this.place = place;
  }

  static Spread<Batch> batches() {
    return new Spread<>(batch -> (long) batch.number());
  }

  static Spread<Split> splits() {
    return new Spread<>(Split::order);
  }

  @Override
  public PCollection<T> expand(PCollection<T> elements) {
    return elements
        .apply("Key by place", WithKeys.of(place).withKeyType(TypeDescriptors.longs()))
        .apply("Deal them out", GroupByKey.create())
        .apply("Leave the keys", Values.create())
        .apply("Take each", Flatten.iterables());
  }
}
