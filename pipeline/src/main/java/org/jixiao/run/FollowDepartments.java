package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.jixiao.analyse.turnout.Attendance;
import org.jixiao.analyse.years.YearChanges;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/**
 * Follows each department over the years: its changes, the themes that come back, and the years in
 * which it reported.
 */
final class FollowDepartments
    extends PTransform<PCollection<KV<ShardKey, DigestBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, Partial>> MATCHED = new TupleTag<>("matched") {};
  static final TupleTag<KV<ShardKey, AttendanceBlock>> ATTENDANCES =
      new TupleTag<>("attendances") {};

  static final TupleTag<KV<ShardKey, ReasonBlock>> REASONS = new TupleTag<>("reasons") {};

  static final TupleTag<KV<ShardKey, PeerBlock>> PAIRS = new TupleTag<>("pairs") {};

  private final Parts parts;
  private final Succession succession;
  private final RulePacks rulePacks;

  FollowDepartments(Settings settings) {
    this.parts = Parts.of(settings);
    this.succession = settings.succession();
    this.rulePacks = settings.rulePacks();
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, DigestBlock>> blocks) {
    return blocks
        .apply("Bring a department's years together", GroupByKey.create())
        .apply(
            "Follow departments",
            ParDo.of(new FollowFn(parts, succession, rulePacks))
                .withOutputTags(
                    HARVEST, TupleTagList.of(MATCHED).and(ATTENDANCES).and(REASONS).and(PAIRS)));
  }

  static final class FollowFn extends DoFn<KV<ShardKey, Iterable<DigestBlock>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final Succession succession;
    private final RulePacks rulePacks;
    private transient ThemeDictionary dictionary;
    private transient RepeatedThemes repeats;
    private transient IntFunction<Comparison> comparisons;
    private transient IntFunction<PackWeights> weights;

    FollowFn(Parts parts, Succession succession, RulePacks rulePacks) {
      this.parts = parts;
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
        @Element KV<ShardKey, Iterable<DigestBlock>> element, MultiOutputReceiver out)
        throws IOException {
      ShardKey shard = element.getKey();
      List<Digest> digests = DigestBlock.sum(element.getValue()).digests();
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
      ShardKey.spread(changes.pairs(), pair -> ShardKey.ofPeers(pair.group(), shard.shards()))
          .forEach((key, pairs) -> out.get(PAIRS).output(KV.of(key, PeerBlock.ofPairs(pairs))));
      followed
          .matched()
          .byCity()
          .forEach(
              (city, partial) ->
                  out.get(MATCHED).output(KV.of(ShardKey.of(city, shard.shards()), partial)));
      List<ReviewReason> reasons = repeats.of(digests, succession);
      reasons.addAll(OutlierReasons.of(changes.jumps(), weights));
      ReasonBlock.spread(reasons, shard.shards())
          .forEach((place, block) -> out.get(REASONS).output(KV.of(place, block)));
      spread(followed.attendances(), shard.shards())
          .forEach((division, block) -> out.get(ATTENDANCES).output(KV.of(division, block)));
    }

    private static Map<ShardKey, AttendanceBlock> spread(List<Attendance> all, int shards) {
      Map<ShardKey, List<Attendance>> divisions = new TreeMap<>();
      for (Attendance one : all) {
        ShardKey shard = CallTheRoll.shard(one.divisionCode(), shards);
        divisions.computeIfAbsent(shard, unused -> new ArrayList<>()).add(one);
      }
      Map<ShardKey, AttendanceBlock> blocks = new TreeMap<>();
      divisions.forEach((shard, members) -> blocks.put(shard, new AttendanceBlock(members)));
      return blocks;
    }
  }
}
