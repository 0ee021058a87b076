package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.jixiao.analyse.digits.FirstDigits;
import org.jixiao.analyse.peers.LevelYears;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.model.Outlier;

/**
 * Judges what needs many departments at once: those who have too few peers of their type, among all
 * of their level; and the leading digits of a city's amounts.
 */
final class JudgePools extends PTransform<PCollection<KV<ShardKey, PoolBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, ReasonBlock>> REASONS = new TupleTag<>("reasons") {};

  private final Parts parts;
  private final RulePacks rulePacks;

  JudgePools(Settings settings) {
    this.parts = Parts.of(settings);
    this.rulePacks = settings.rulePacks();
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, PoolBlock>> blocks) {
    return blocks
        .apply("Bring pools together", GroupByKey.create())
        .apply(
            "Judge pools",
            ParDo.of(new JudgeFn(parts, rulePacks))
                .withOutputTags(HARVEST, TupleTagList.of(REASONS)));
  }

  static final class JudgeFn extends DoFn<KV<ShardKey, Iterable<PoolBlock>>, Harvest> {
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
    public void judge(@Element KV<ShardKey, Iterable<PoolBlock>> shard, MultiOutputReceiver out)
        throws IOException {
      PoolBlock all = PoolBlock.sum(shard.getValue());
      List<Outlier> outliers = new ArrayList<>(LevelYears.judge(all.levels(), comparisons));
      all.digitsByYear()
          .forEach(
              (year, pools) ->
                  outliers.addAll(new FirstDigits(comparisons.apply(year)).judge(pools)));
      out.get(HARVEST)
          .output(OutlierRows.harvest(parts, Stage.POOLS, shard.getKey().number(), outliers));
      ReasonBlock.spread(OutlierReasons.of(outliers, weights), shard.getKey().shards())
          .forEach((place, block) -> out.get(REASONS).output(KV.of(place, block)));
    }
  }
}
