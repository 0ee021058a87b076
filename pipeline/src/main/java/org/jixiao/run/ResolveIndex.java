package org.jixiao.run;

import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jixiao.ingest.Index;
import org.jixiao.ingest.SplitIndex;

/** Finds which reports a later submission replaces, as one small value for the scan. */
final class ResolveIndex
    extends PTransform<PCollection<KV<ShardKey, Stored<SplitIndex>>>, PCollectionView<Index>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollectionView<Index> expand(PCollection<KV<ShardKey, Stored<SplitIndex>>> parts) {
    return parts
        .apply("Bring a shard's submissions together", GroupByKey.create())
        .apply("Find the superseded of a shard", ParDo.of(new ResolveFn()))
        .apply("Join the shards", Combine.globally(new JoinFn()).asSingletonView());
  }

  static final class ResolveFn extends DoFn<KV<ShardKey, Iterable<Stored<SplitIndex>>>, Index> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void resolve(
        @Element KV<ShardKey, Iterable<Stored<SplitIndex>>> shard, OutputReceiver<Index> out) {
      out.output(Index.of(Stored.read(shard.getValue(), SplitIndex.class)));
    }
  }

  static final class JoinFn extends Combine.BinaryCombineFn<Index> {
    private static final long serialVersionUID = 1;

    @Override
    public Index apply(Index left, Index right) {
      return left.plus(right);
    }

    @Override
    public Index identity() {
      return Index.NONE;
    }
  }
}
