package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
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
import org.jixiao.analyse.turnout.Attendance;
import org.jixiao.analyse.turnout.Division;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/** Finds who is missing, gone, new or not listed, division by division. */
final class CallTheRoll
    extends PTransform<PCollection<KV<ShardKey, AttendanceBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, Partial>> TURNOUT = new TupleTag<>("turnout") {};

  static final TupleTag<KV<ShardKey, ReasonBlock>> REASONS = new TupleTag<>("reasons") {};

  private final Parts parts;
  private final ExpectedDepartments expected;
  private final Succession succession;
  private final RulePacks rulePacks;
  private final PCollectionView<CityYears> years;

  CallTheRoll(Settings settings, PCollectionView<CityYears> years) {
    this.parts = Parts.of(settings);
    this.expected = settings.expected();
    this.succession = settings.succession();
    this.rulePacks = settings.rulePacks();
    this.years = years;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<ShardKey, AttendanceBlock>> attendances) {
    PCollection<KV<ShardKey, AttendanceBlock>> seats =
        attendances
            .getPipeline()
            .apply("Read the list of departments", Create.of(expected.listed().size()))
            .apply(
                "Open the roll of each listed division",
                ParDo.of(new SeatFn(expected, years)).withSideInputs(years));
    return PCollectionList.of(attendances)
        .and(seats)
        .apply("Gather who reported", Flatten.pCollections())
        .apply("Bring a division together", GroupByKey.create())
        .apply(
            "Call the roll of a division",
            ParDo.of(new RollFn(parts, expected, succession, rulePacks, years))
                .withSideInputs(years)
                .withOutputTags(HARVEST, TupleTagList.of(TURNOUT).and(REASONS)));
  }

  /** The shard of a division. */
  static ShardKey shard(String divisionCode, int shards) {
    return ShardKey.of(divisionCode == null ? "" : divisionCode, shards);
  }

  /** A division of which nobody reports is on the list all the same. */
  static final class SeatFn extends DoFn<Integer, KV<ShardKey, AttendanceBlock>> {
    private static final long serialVersionUID = 1;
    private final ExpectedDepartments expected;
    private final PCollectionView<CityYears> years;

    SeatFn(ExpectedDepartments expected, PCollectionView<CityYears> years) {
      this.expected = expected;
      this.years = years;
    }

    @ProcessElement
    public void seat(ProcessContext context) {
      int shards = context.sideInput(years).shards();
      if (shards == 0) return;
      TreeSet<ShardKey> listed = new TreeSet<>();
      for (Listed one : expected.listed()) listed.add(shard(one.divisionCode(), shards));
      for (ShardKey shard : listed) context.output(KV.of(shard, AttendanceBlock.NONE));
    }
  }

  static final class RollFn extends DoFn<KV<ShardKey, Iterable<AttendanceBlock>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final ExpectedDepartments expected;
    private final Succession succession;
    private final RulePacks rulePacks;
    private final PCollectionView<CityYears> years;
    private transient MissingReports missing;

    RollFn(
        Parts parts,
        ExpectedDepartments expected,
        Succession succession,
        RulePacks rulePacks,
        PCollectionView<CityYears> years) {
      this.parts = parts;
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
      SortedMap<String, Roll> rolls = rolls(shard, context.element().getValue());
      List<CoverageGap> gaps = new ArrayList<>();
      List<ReviewReason> reasons = new ArrayList<>();
      CountTurnout turnout = new CountTurnout();
      for (Roll roll : rolls.values()) {
        Division division =
            new Division(
                roll.present, roll.listed, context.sideInput(years).of(roll.city), succession);
        gaps.addAll(division.gaps(expected));
        reasons.addAll(missing.of(division.missing()));
        division.count(turnout);
      }
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.COVERAGE_GAPS, gaps));
      out.get(HARVEST)
          .output(Harvest.of(parts.write(Stage.ROLL, shard.number(), tables), new TreeMap<>()));
      ReasonBlock.spread(reasons, shard.shards())
          .forEach((place, block) -> out.get(REASONS).output(KV.of(place, block)));
      turnout
          .toPartial()
          .byCity()
          .forEach(
              (city, partial) ->
                  out.get(TURNOUT).output(KV.of(ShardKey.of(city, shard.shards()), partial)));
    }

    private SortedMap<String, Roll> rolls(ShardKey shard, Iterable<AttendanceBlock> blocks) {
      SortedMap<String, Roll> rolls = new TreeMap<>();
      for (AttendanceBlock block : blocks) {
        for (Attendance one : block.attendances()) {
          rolls
              .computeIfAbsent(id(one.city(), one.divisionCode()), c -> new Roll(one.city()))
              .present
              .add(one);
        }
      }
      for (Listed one : expected.listed()) {
        if (shard(one.divisionCode(), shard.shards()).equals(shard)) {
          rolls
              .computeIfAbsent(id(one.city(), one.divisionCode()), c -> new Roll(one.city()))
              .listed
              .add(one);
        }
      }
      return rolls;
    }

    private static String id(String city, String divisionCode) {
      return (divisionCode == null ? "" : divisionCode) + "/" + (city == null ? "" : city);
    }
  }

  /** The departments of one division in the making. */
  private static final class Roll {
    private final String city;
    private final List<Attendance> present = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();

    Roll(String city) {
      this.city = city;
    }
  }
}
