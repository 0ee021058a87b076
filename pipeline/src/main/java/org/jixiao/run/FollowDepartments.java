package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.model.Outlier;

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
    private transient DepartmentYears.Follower follower;

    FollowFn(Parts parts, BlockFolder blocks, Succession succession, RulePacks rulePacks) {
      this.parts = parts;
      this.blocks = blocks;
      this.succession = succession;
      this.rulePacks = rulePacks;
    }

    @Setup
    public void setUp() {
      follower = DepartmentYears.Follower.of(succession, rulePacks);
    }

    @ProcessElement
    public void follow(
        @Element KV<ShardKey, Iterable<Stored<DigestBlock>>> element, MultiOutputReceiver out)
        throws IOException {
      ShardKey shard = element.getKey();
      DepartmentYears years =
          follower.follow(DigestBlock.join(Stored.read(element.getValue(), DigestBlock.class)));
      List<Outlier> jumps = years.changes().jumps();
      Harvest harvest =
          Harvest.of(
              parts.write(Stage.HISTORIES, shard.number(), years.tables()),
              OutlierRows.counts(jumps));
      out.get(HARVEST).output(OutlierRows.told(harvest, jumps));
      int shards = shard.shards();
      try (BlockFile file = blocks.file("histories-" + shard.number())) {
        file.add(
            PAIRS,
            ShardKey.spread(
                years.changes().pairs(), pair -> ShardKey.ofPeers(pair.group(), shards)),
            PeerBlock::ofPairs);
        for (Map.Entry<String, Partial> city : years.followed().matched().byCity().entrySet()) {
          file.add(MATCHED, ShardKey.of(city.getKey(), shards), city.getValue());
        }
        file.add(REASONS, ReasonBlock.spread(years.reasons(), shards));
        file.add(
            ATTENDANCES,
            ShardKey.spread(
                years.followed().attendances(),
                one -> CallTheRoll.shard(one.divisionCode(), shards)),
            AttendanceBlock::new);
        file.deliver(out);
      }
    }
  }
}
