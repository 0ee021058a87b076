package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.emerging.Explained;
import org.jixiao.analyse.emerging.Proposals;
import org.jixiao.analyse.emerging.Spoken;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.review.ReviewList;
import org.jixiao.analyse.rollup.CountTurnout;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.turnout.Division;
import org.jixiao.ingest.Split;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.EmergingTerm;
import org.jixiao.model.Outlier;
import org.jixiao.model.Review;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/** What follows from all splits together, shard by shard on two threads. */
final class PlainMerge {
  private final TwoThreads two;
  private final PlainFiles files;
  private final Succession succession = DepartmentLists.standardSuccession();
  private final ExpectedDepartments expected = ExpectedDepartments.unknown();
  private final DepartmentYears.Follower follower;
  private final IntFunction<PackWeights> weights;
  private final PlainPeers peers;

  private final Sharded<Partial> partials = new Sharded<>();
  private final Sharded<Digest> histories = new Sharded<>();
  private final Sharded<AttendanceBlock> present = new Sharded<>();
  private final Sharded<ReviewReason> reasons = new Sharded<>();
  private final Sharded<SpokenBlock> spoken = new Sharded<>();
  private CityYears years = CityYears.NONE;

  PlainMerge(TwoThreads two, PlainFiles files, RulePacks rulePacks) {
    this.two = two;
    this.files = files;
    this.follower = DepartmentYears.Follower.of(succession, rulePacks);
    this.weights = rulePacks.weights();
    this.peers = new PlainPeers(two, files, follower.comparisons());
  }

  List<Harvest> merge(List<Split> splits, List<SplitScan.Scanned> scanned) {
    int shards = splits.isEmpty() ? 1 : splits.get(0).shards();
    for (int i = 0; i < splits.size(); i++) take(splits.get(i), scanned.get(i), shards);
    List<Harvest> harvests = new ArrayList<>();
    harvests.addAll(follow(shards));
    harvests.addAll(callTheRoll(shards));
    harvests.addAll(two.each(partials.entries(), this::rollUp));
    harvests.addAll(judgePeers(shards));
    harvests.addAll(two.each(reasons.entries(), this::rank));
    harvests.addAll(two.each(spoken.entries(), this::propose));
    return harvests;
  }

  private void take(Split split, SplitScan.Scanned scanned, int shards) {
    scanned.partials().forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
    for (Partial partial : scanned.partials().values()) {
      years = years.plus(CityYears.of(partial, shards));
    }
    for (Digest digest : scanned.digests()) {
      peers.add(digest, shards);
      histories.add(ShardKey.ofDepartment(digest, succession, shards), digest);
    }
    takeReasons(scanned.reasons(), shards);
    for (SpokenBlock block : files.spoken().blocks(split.order(), scanned)) {
      spoken.add(ShardKey.of(block.city(), shards), block);
    }
    for (DigitPool pool : scanned.digits()) peers.add(pool, shards);
  }

  private void takeReasons(List<ReviewReason> some, int shards) {
    ReasonBlock.spread(some, shards)
        .forEach((shard, block) -> reasons.addAll(shard, block.reasons()));
  }

  private List<Harvest> follow(int shards) {
    List<Left<DepartmentYears>> all =
        two.each(histories.entries(), shard -> follow(shard.getKey(), shard.getValue()));
    for (Left<DepartmentYears> one : all) {
      for (Member pair : one.rest().changes().pairs()) peers.add(pair, shards);
      one.rest()
          .followed()
          .matched()
          .byCity()
          .forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
      ShardKey.spread(
              one.rest().followed().attendances(),
              attendance -> CallTheRoll.shard(attendance.divisionCode(), shards))
          .forEach((shard, some) -> present.add(shard, new AttendanceBlock(some)));
      takeReasons(one.rest().reasons(), shards);
    }
    return all.stream().map(Left::harvest).toList();
  }

  private Left<DepartmentYears> follow(ShardKey shard, List<Digest> digests) throws IOException {
    DepartmentYears years = follower.follow(digests);
    return new Left<>(
        OutlierRows.told(
            files.harvest(Stage.HISTORIES, shard, years.tables()), years.changes().jumps()),
        years);
  }

  private record Called(Partial turnout, List<ReviewReason> reasons) {}

  private List<Harvest> callTheRoll(int shards) {
    List<Left<Called>> all =
        two.each(present.entries(), shard -> callTheRoll(shard.getKey(), shard.getValue()));
    for (Left<Called> one : all) {
      one.rest()
          .turnout
          .byCity()
          .forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
      takeReasons(one.rest().reasons, shards);
    }
    return all.stream().map(Left::harvest).toList();
  }

  private Left<Called> callTheRoll(ShardKey shard, List<AttendanceBlock> blocks)
      throws IOException {
    List<CoverageGap> gaps = new ArrayList<>();
    List<ReviewReason> found = new ArrayList<>();
    CountTurnout turnout = new CountTurnout();
    MissingReports missing = new MissingReports(weights);
    for (Division division : Rolls.of(shard, blocks, expected).divisions(years, succession)) {
      gaps.addAll(division.gaps(expected));
      found.addAll(missing.of(division.missing()));
      division.count(turnout);
    }
    return new Left<>(
        files.harvest(Stage.ROLL, shard, List.of(new Parts.Rows<>(Tables.COVERAGE_GAPS, gaps))),
        new Called(turnout.toPartial(), found));
  }

  private Harvest rollUp(Map.Entry<ShardKey, List<Partial>> shard) throws IOException {
    PlaceYears years =
        PlaceYears.of(Partial.sum(shard.getValue()), expected, follower.dictionary());
    return years.told(files.harvest(Stage.PLACES, shard.getKey(), years.tables()));
  }

  private List<Harvest> judgePeers(int shards) {
    List<Harvest> harvests = new ArrayList<>();
    for (Left<List<Outlier>> one : peers.judge(shards)) {
      harvests.add(one.harvest());
      takeReasons(OutlierReasons.of(one.rest(), weights), shards);
    }
    return harvests;
  }

  private Harvest rank(Map.Entry<ShardKey, List<ReviewReason>> shard) throws IOException {
    List<Review> ranked = ReviewList.rank(shard.getValue());
    return files.harvest(
        Stage.REVIEWS, shard.getKey(), List.of(new Parts.Rows<>(Tables.REVIEW_LIST, ranked)));
  }

  private Harvest propose(Map.Entry<ShardKey, List<SpokenBlock>> shard) throws IOException {
    SortedMap<String, List<SpokenBlock>> cities = new TreeMap<>();
    for (SpokenBlock block : shard.getValue()) {
      cities.computeIfAbsent(block.city(), unused -> new ArrayList<>()).add(block);
    }
    List<EmergingTerm> terms = new ArrayList<>();
    for (Map.Entry<String, List<SpokenBlock>> city : cities.entrySet()) {
      terms.addAll(proposals(city.getKey(), city.getValue()));
    }
    return files.harvest(
        Stage.TERMS, shard.getKey(), List.of(new Parts.Rows<>(Tables.EMERGING_TERMS, terms)));
  }

  private static List<EmergingTerm> proposals(String city, List<SpokenBlock> blocks)
      throws IOException {
    Spoken all = Spoken.sum(blocks.stream().map(SpokenBlock::unexplained).toList());
    Proposals proposals = new Proposals(city.isEmpty() ? null : city, all);
    Explained explained = proposals.explained();
    for (SpokenBlock block : blocks) PlainSpoken.read(block, explained);
    return proposals.against(explained);
  }
}
