package org.jixiao.run;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jixiao.Settings;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.peers.TypeYears;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;

/** Compares each department with its peers of the same type and year. */
final class JudgePeers extends PTransform<PCollection<KV<ShardKey, PeerBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, PoolBlock>> POOLS = new TupleTag<>("pools") {};
  static final TupleTag<KV<ShardKey, ReasonBlock>> REASONS = new TupleTag<>("reasons") {};

  private final Parts parts;
  private final RulePacks rulePacks;

  JudgePeers(Settings settings) {
    this.parts = Parts.of(settings);
    this.rulePacks = settings.rulePacks();
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, PeerBlock>> blocks) {
    return blocks
        .apply("Bring peers together", GroupByKey.create())
        .apply(
            "Judge peers",
            ParDo.of(new JudgeFn(parts, rulePacks))
                .withOutputTags(HARVEST, TupleTagList.of(POOLS).and(REASONS)));
  }

  static final class JudgeFn extends DoFn<KV<ShardKey, Iterable<PeerBlock>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final RulePacks rulePacks;
    private transient IntFunction<Comparison> comparisons;
    private transient IntFunction<PackWeights> weights;

    JudgeFn(Parts parts, RulePacks rulePacks) {
      this.parts = parts;
      this.rulePacks = rulePacks;
    }

    @Setup
    public void setUp() {
      comparisons = Comparisons.of(rulePacks);
      weights = rulePacks.weights();
    }

    @ProcessElement
    public void judge(@Element KV<ShardKey, Iterable<PeerBlock>> shard, MultiOutputReceiver out)
        throws IOException {
      PeerBlock peers = PeerBlock.sum(shard.getValue());
      TypeYears judged = TypeYears.judge(peers.digests(), peers.pairs(), comparisons);
      out.get(HARVEST)
          .output(
              OutlierRows.harvest(parts, Stage.PEERS, shard.getKey().number(), judged.outliers()));
      int shards = shard.getKey().shards();
      ReasonBlock.spread(OutlierReasons.of(judged.outliers(), weights), shards)
          .forEach((place, block) -> out.get(REASONS).output(KV.of(place, block)));
      ShardKey.spread(judged.shares(), share -> ShardKey.ofLevel(share, shards))
          .forEach((key, shares) -> out.get(POOLS).output(KV.of(key, PoolBlock.ofLevels(shares))));
    }
  }
}
