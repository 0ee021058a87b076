package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Followed;
import org.jixiao.analyse.trend.Recurrences;
import org.jixiao.analyse.trend.RepeatedThemes;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.analyse.years.YearChanges;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/**
 * Follows each department over the years: its changes, the themes that come back, and the years in
 * which it reported.
 */
final class FollowDepartments
    extends PTransform<PCollection<KV<ShardKey, Stored<DigestBlock>>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, Stored<Partial>>> MATCHED = new TupleTag<>("matched") {};
  static final TupleTag<KV<ShardKey, Stored<AttendanceBlock>>> ATTENDANCES =
      new TupleTag<>("attendances") {};

  static final TupleTag<KV<ShardKey, Stored<ReasonBlock>>> REASONS = new TupleTag<>("reasons") {};

  static final TupleTag<KV<ShardKey, Stored<PeerBlock>>> PAIRS = new TupleTag<>("pairs") {};

  private final Parts parts;
  private final BlockFolder blocks;
  private final Succession succession;
  private final RulePacks rulePacks;

  FollowDepartments(Settings settings) {
    this.parts = Parts.of(settings);
    this.blocks = BlockFolder.of(settings);
    this.succession = settings.succession();
    this.rulePacks = settings.rulePacks();
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, Stored<DigestBlock>>> histories) {
    return histories
        .apply("Bring a department's years together", GroupByKey.create())
        .apply(
            "Follow departments",
            ParDo.of(new FollowFn(parts, blocks, succession, rulePacks))
                .withOutputTags(
                    HARVEST, TupleTagList.of(MATCHED).and(ATTENDANCES).and(REASONS).and(PAIRS)));
  }

  static final class FollowFn extends DoFn<KV<ShardKey, Iterable<Stored<DigestBlock>>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final BlockFolder blocks;
    private final Succession succession;
    private final RulePacks rulePacks;
    private transient ThemeDictionary dictionary;
    private transient RepeatedThemes repeats;
    private transient IntFunction<Comparison> comparisons;
    private transient IntFunction<PackWeights> weights;

    FollowFn(Parts parts, BlockFolder blocks, Succession succession, RulePacks rulePacks) {
      this.parts = parts;
      this.blocks = blocks;
      this.succession = succession;
      this.rulePacks = rulePacks;
    }

    @Setup
    public void setUp() {
      dictionary = ThemeDictionary.standard();
      weights = rulePacks.weights();
      repeats = new RepeatedThemes(dictionary, weights);
      comparisons = Comparisons.of(rulePacks);
    }

    @ProcessElement
    public void follow(
        @Element KV<ShardKey, Iterable<Stored<DigestBlock>>> element, MultiOutputReceiver out)
        throws IOException {
      ShardKey shard = element.getKey();
      List<Digest> digests = DigestBlock.join(Stored.read(element.getValue(), DigestBlock.class));
      Followed followed = Trends.follow(digests, succession);
      YearChanges changes = YearChanges.of(followed.trends(), digests, comparisons);
      List<Parts.Rows<?>> tables =
          List.of(
              new Parts.Rows<>(Tables.DEPARTMENT_TREND, followed.trends()),
              OutlierRows.of(changes.jumps()),
              new Parts.Rows<>(
                  Tables.THEME_RECURRENCE,
                  Recurrences.ofDepartments(digests, succession, dictionary)));
      Harvest harvest =
          Harvest.of(
              parts.write(Stage.HISTORIES, shard.number(), tables),
              OutlierRows.counts(changes.jumps()));
      out.get(HARVEST).output(OutlierRows.told(harvest, changes.jumps()));
      List<ReviewReason> reasons = repeats.of(digests, succession);
      reasons.addAll(OutlierReasons.of(changes.jumps(), weights));
      int shards = shard.shards();
      try (BlockFile file = blocks.file("histories-" + shard.number())) {
        file.add(
            PAIRS,
            ShardKey.spread(changes.pairs(), pair -> ShardKey.ofPeers(pair.group(), shards)),
            PeerBlock::ofPairs);
        for (Map.Entry<String, Partial> city : followed.matched().byCity().entrySet()) {
          file.add(MATCHED, ShardKey.of(city.getKey(), shards), city.getValue());
        }
        file.add(REASONS, ReasonBlock.spread(reasons, shards));
        file.add(
            ATTENDANCES,
            ShardKey.spread(
                followed.attendances(), one -> CallTheRoll.shard(one.divisionCode(), shards)),
            AttendanceBlock::new);
        file.deliver(out);
      }
    }
  }
}
