package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jixiao.Settings;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.CountTurnout;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.turnout.Division;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/** Finds who is missing, gone, new or not listed, division by division. */
final class CallTheRoll
    extends PTransform<PCollection<KV<ShardKey, Stored<AttendanceBlock>>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, Stored<Partial>>> TURNOUT = new TupleTag<>("turnout") {};

  static final TupleTag<KV<ShardKey, Stored<ReasonBlock>>> REASONS = new TupleTag<>("reasons") {};

  private final Parts parts;
  private final BlockFolder blocks;
  private final ExpectedDepartments expected;
  private final Succession succession;
  private final RulePacks rulePacks;
  private final PCollection<CityYears> years;

  /**
   * @param years one element, or none when nobody reported
   */
  CallTheRoll(Settings settings, PCollection<CityYears> years) {
    this.parts = Parts.of(settings);
    this.blocks = BlockFolder.of(settings);
    this.expected = settings.expected();
    this.succession = settings.succession();
    this.rulePacks = settings.rulePacks();
    this.years = years;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, Stored<AttendanceBlock>>> attendances) {
    PCollection<KV<ShardKey, Stored<AttendanceBlock>>> seats =
        years.apply("Open the roll of each listed division", ParDo.of(new SeatFn(expected)));
    PCollectionView<CityYears> known =
        years.apply(
            "Tell the years of each city",
            View.<CityYears>asSingleton().withDefaultValue(CityYears.NONE));
    return PCollectionList.of(attendances)
        .and(seats)
        .apply("Gather who reported", Flatten.pCollections())
        .apply("Bring a division together", GroupByKey.create())
        .apply(
            "Call the roll of a division",
            ParDo.of(new RollFn(parts, blocks, expected, succession, rulePacks, known))
                .withSideInputs(known)
                .withOutputTags(HARVEST, TupleTagList.of(TURNOUT).and(REASONS)));
  }

  /** The shard of a division. */
  static ShardKey shard(String divisionCode, int shards) {
    return ShardKey.of(divisionCode == null ? "" : divisionCode, shards);
  }

  /** A division of which nobody reports is on the list all the same. */
  static final class SeatFn extends DoFn<CityYears, KV<ShardKey, Stored<AttendanceBlock>>> {
    private static final long serialVersionUID = 1;
    private final ExpectedDepartments expected;

    SeatFn(ExpectedDepartments expected) {
      this.expected = expected;
    }

    @ProcessElement
    public void seat(
        @Element CityYears years, OutputReceiver<KV<ShardKey, Stored<AttendanceBlock>>> out) {
      int shards = years.shards();
      if (shards == 0) return;
      TreeSet<ShardKey> listed = new TreeSet<>();
      for (Listed one : expected.listed()) listed.add(shard(one.divisionCode(), shards));
      for (ShardKey shard : listed) out.output(KV.of(shard, Stored.nothing()));
    }
  }

  static final class RollFn extends DoFn<KV<ShardKey, Iterable<Stored<AttendanceBlock>>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final BlockFolder blocks;
    private final ExpectedDepartments expected;
    private final Succession succession;
    private final RulePacks rulePacks;
    private final PCollectionView<CityYears> years;
    private transient MissingReports missing;

    RollFn(
        Parts parts,
        BlockFolder blocks,
        ExpectedDepartments expected,
        Succession succession,
        RulePacks rulePacks,
        PCollectionView<CityYears> years) {
      this.parts = parts;
      this.blocks = blocks;
      this.expected = expected;
      this.succession = succession;
      this.rulePacks = rulePacks;
      this.years = years;
    }

    @Setup
    public void setUp() {
      missing = new MissingReports(rulePacks.weights());
    }

    @ProcessElement
    public void call(ProcessContext context, MultiOutputReceiver out) throws IOException {
      ShardKey shard = context.element().getKey();
      List<CoverageGap> gaps = new ArrayList<>();
      List<ReviewReason> reasons = new ArrayList<>();
      CountTurnout turnout = new CountTurnout();
      for (Division division :
          Rolls.of(
                  shard, Stored.read(context.element().getValue(), AttendanceBlock.class), expected)
              .divisions(context.sideInput(years), succession)) {
        gaps.addAll(division.gaps(expected));
        reasons.addAll(missing.of(division.missing()));
        division.count(turnout);
      }
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.COVERAGE_GAPS, gaps));
      out.get(HARVEST)
          .output(Harvest.of(parts.write(Stage.ROLL, shard.number(), tables), new TreeMap<>()));
      try (BlockFile file = blocks.file("roll-" + shard.number())) {
        file.add(REASONS, ReasonBlock.spread(reasons, shard.shards()));
        for (Map.Entry<String, Partial> city : turnout.toPartial().byCity().entrySet()) {
          file.add(TURNOUT, ShardKey.of(city.getKey(), shard.shards()), city.getValue());
        }
        file.deliver(out);
      }
    }
  }
}
