package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.digits.FirstDigits;
import org.jixiao.analyse.emerging.Explained;
import org.jixiao.analyse.emerging.Proposals;
import org.jixiao.analyse.emerging.Spoken;
import org.jixiao.analyse.peers.LevelShare;
import org.jixiao.analyse.peers.LevelYears;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.analyse.peers.TypeYears;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.review.ReviewList;
import org.jixiao.analyse.rollup.CountTurnout;
import org.jixiao.analyse.rollup.GroupYears;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.rollup.ThemeYears;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Followed;
import org.jixiao.analyse.trend.Recurrences;
import org.jixiao.analyse.trend.RepeatedThemes;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.analyse.turnout.Division;
import org.jixiao.analyse.years.YearChanges;
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
  private final ThemeDictionary dictionary = ThemeDictionary.standard();
  private final Succession succession = DepartmentLists.standardSuccession();
  private final ExpectedDepartments expected = ExpectedDepartments.unknown();
  private final IntFunction<Comparison> comparisons;
  private final IntFunction<PackWeights> weights;

  private final Sharded<Partial> partials = new Sharded<>();
  private final Sharded<Digest> peers = new Sharded<>();
  private final Sharded<Member> pairs = new Sharded<>();
  private final Sharded<Digest> histories = new Sharded<>();
  private final Sharded<AttendanceBlock> present = new Sharded<>();
  private final Sharded<LevelShare> levels = new Sharded<>();
  private final Sharded<DigitPool> digits = new Sharded<>();
  private final Sharded<ReviewReason> reasons = new Sharded<>();
  private final Sharded<Map.Entry<String, Spoken>> spoken = new Sharded<>();
  private CityYears years = CityYears.NONE;

  PlainMerge(TwoThreads two, PlainFiles files, RulePacks rulePacks) {
    this.two = two;
    this.files = files;
    this.comparisons = Comparisons.of(rulePacks);
    this.weights = rulePacks.weights();
  }

  /** What a stage leaves for the stages after it is taken in by one thread. */
  private record Left<T>(Harvest harvest, T rest) {}

  List<Harvest> merge(List<Split> splits, List<SplitScan.Scanned> scanned) {
    int shards = splits.isEmpty() ? 1 : splits.get(0).shards();
    for (SplitScan.Scanned split : scanned) take(split, shards);
    List<Harvest> harvests = new ArrayList<>();
    harvests.addAll(follow(shards));
    harvests.addAll(callTheRoll(shards));
    harvests.addAll(two.each(partials.entries(), this::rollUp));
    harvests.addAll(judgePeers(shards));
    harvests.addAll(judgePools(shards));
    harvests.addAll(two.each(reasons.entries(), this::rank));
    harvests.addAll(two.each(spoken.entries(), this::propose));
    return harvests;
  }

  private void take(SplitScan.Scanned split, int shards) {
    split.partials().forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
    for (Partial partial : split.partials().values()) {
      years = years.plus(CityYears.of(partial, shards));
    }
    for (Digest digest : split.digests()) {
      peers.add(ShardKey.ofPeers(PeerGroup.of(digest), shards), digest);
      histories.add(ShardKey.ofDepartment(digest, succession, shards), digest);
    }
    takeReasons(split.reasons(), shards);
    for (Map.Entry<String, Spoken> city : split.spoken().entrySet()) {
      spoken.add(ShardKey.of(city.getKey(), shards), city);
    }
    for (DigitPool pool : split.digits()) digits.add(ShardKey.of(pool.city(), shards), pool);
  }

  private void takeReasons(List<ReviewReason> some, int shards) {
    ReasonBlock.spread(some, shards)
        .forEach((shard, block) -> reasons.addAll(shard, block.reasons()));
  }

  private record FollowedShard(
      Followed followed, YearChanges changes, List<ReviewReason> reasons) {}

  private List<Harvest> follow(int shards) {
    List<Left<FollowedShard>> all =
        two.each(histories.entries(), shard -> follow(shard.getKey(), shard.getValue()));
    for (Left<FollowedShard> one : all) {
      for (Member pair : one.rest.changes.pairs()) {
        pairs.add(ShardKey.ofPeers(pair.group(), shards), pair);
      }
      one.rest
          .followed
          .matched()
          .byCity()
          .forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
      ShardKey.spread(
              one.rest.followed.attendances(),
              attendance -> CallTheRoll.shard(attendance.divisionCode(), shards))
          .forEach((shard, some) -> present.add(shard, new AttendanceBlock(some)));
      takeReasons(one.rest.reasons, shards);
    }
    return all.stream().map(Left::harvest).toList();
  }

  private Left<FollowedShard> follow(ShardKey shard, List<Digest> digests) throws IOException {
    Followed followed = Trends.follow(digests, succession);
    YearChanges changes = YearChanges.of(followed.trends(), digests, comparisons);
    List<Parts.Rows<?>> tables =
        List.of(
            new Parts.Rows<>(Tables.DEPARTMENT_TREND, followed.trends()),
            OutlierRows.of(changes.jumps()),
            new Parts.Rows<>(
                Tables.THEME_RECURRENCE,
                Recurrences.ofDepartments(digests, succession, dictionary)));
    List<ReviewReason> found =
        new ArrayList<>(new RepeatedThemes(dictionary, weights).of(digests, succession));
    found.addAll(OutlierReasons.of(changes.jumps(), weights));
    return new Left<>(
        told(Stage.HISTORIES, shard, tables, changes.jumps()),
        new FollowedShard(followed, changes, found));
  }

  private Harvest told(
      Stage stage, ShardKey shard, List<Parts.Rows<?>> tables, List<Outlier> outliers)
      throws IOException {
    return OutlierRows.told(
        Harvest.of(files.write(stage, shard.number(), tables), OutlierRows.counts(outliers)),
        outliers);
  }

  private record Called(Partial turnout, List<ReviewReason> reasons) {}

  private List<Harvest> callTheRoll(int shards) {
    List<Left<Called>> all =
        two.each(present.entries(), shard -> callTheRoll(shard.getKey(), shard.getValue()));
    for (Left<Called> one : all) {
      one.rest
          .turnout
          .byCity()
          .forEach((city, partial) -> partials.add(ShardKey.of(city, shards), partial));
      takeReasons(one.rest.reasons, shards);
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
        write(Stage.ROLL, shard, List.of(new Parts.Rows<>(Tables.COVERAGE_GAPS, gaps))),
        new Called(turnout.toPartial(), found));
  }

  private Harvest write(Stage stage, ShardKey shard, List<Parts.Rows<?>> tables)
      throws IOException {
    return Harvest.of(files.write(stage, shard.number(), tables), new TreeMap<>());
  }

  private Harvest rollUp(Map.Entry<ShardKey, List<Partial>> shard) throws IOException {
    Partial all = Partial.sum(shard.getValue());
    GroupYears groups = GroupYears.finish(all, expected);
    List<Parts.Rows<?>> tables =
        List.of(
            new Parts.Rows<>(Tables.DISTRICT_YEAR, groups.districts()),
            new Parts.Rows<>(Tables.TYPE_YEAR, groups.types()),
            new Parts.Rows<>(Tables.CITY_YEAR, groups.cities()),
            new Parts.Rows<>(Tables.THEME_YEAR, ThemeYears.finish(all, dictionary)),
            new Parts.Rows<>(Tables.THEME_RECURRENCE, Recurrences.ofPlaces(all, dictionary)));
    return write(Stage.PLACES, shard.getKey(), tables)
        .withPlaces(groups.districts(), groups.cities());
  }

  private record Judged(List<Outlier> outliers, List<LevelShare> shares) {}

  private List<Harvest> judgePeers(int shards) {
    Sharded<Gathered> both = new Sharded<>();
    peers
        .entries()
        .forEach(shard -> both.add(shard.getKey(), new Gathered(shard.getValue(), List.of())));
    pairs
        .entries()
        .forEach(shard -> both.add(shard.getKey(), new Gathered(List.of(), shard.getValue())));
    List<Left<Judged>> all = two.each(both.entries(), this::judgePeers);
    for (Left<Judged> one : all) {
      takeReasons(OutlierReasons.of(one.rest.outliers, weights), shards);
      for (LevelShare share : one.rest.shares) levels.add(ShardKey.ofLevel(share, shards), share);
    }
    return all.stream().map(Left::harvest).toList();
  }

  /** What peers are judged by: reports, or pairs of years. */
  private record Gathered(List<Digest> digests, List<Member> pairs) {}

  private Left<Judged> judgePeers(Map.Entry<ShardKey, List<Gathered>> shard) throws IOException {
    List<Digest> digests = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    for (Gathered some : shard.getValue()) {
      digests.addAll(some.digests);
      members.addAll(some.pairs);
    }
    TypeYears judged = TypeYears.judge(digests, members, comparisons);
    return new Left<>(
        outliers(Stage.PEERS, shard.getKey(), judged.outliers()),
        new Judged(judged.outliers(), judged.shares()));
  }

  private Harvest outliers(Stage stage, ShardKey shard, List<Outlier> outliers) throws IOException {
    return told(stage, shard, List.of(OutlierRows.of(outliers)), outliers);
  }

  private List<Harvest> judgePools(int shards) {
    Sharded<PoolBlock> pools = new Sharded<>();
    levels
        .entries()
        .forEach(shard -> pools.add(shard.getKey(), PoolBlock.ofLevels(shard.getValue())));
    digits
        .entries()
        .forEach(shard -> pools.add(shard.getKey(), PoolBlock.ofDigits(shard.getValue())));
    List<Left<List<Outlier>>> all = two.each(pools.entries(), this::judgePools);
    for (Left<List<Outlier>> one : all) takeReasons(OutlierReasons.of(one.rest, weights), shards);
    return all.stream().map(Left::harvest).toList();
  }

  private Left<List<Outlier>> judgePools(Map.Entry<ShardKey, List<PoolBlock>> shard)
      throws IOException {
    List<Outlier> outliers =
        new ArrayList<>(LevelYears.judge(PoolBlock.levels(shard.getValue()), comparisons));
    PoolBlock.digitsByYear(shard.getValue())
        .forEach(
            (year, digits) ->
                outliers.addAll(new FirstDigits(comparisons.apply(year)).judge(digits)));
    return new Left<>(outliers(Stage.POOLS, shard.getKey(), outliers), outliers);
  }

  private Harvest rank(Map.Entry<ShardKey, List<ReviewReason>> shard) throws IOException {
    List<Review> ranked = ReviewList.rank(shard.getValue());
    return write(
        Stage.REVIEWS, shard.getKey(), List.of(new Parts.Rows<>(Tables.REVIEW_LIST, ranked)));
  }

  private Harvest propose(Map.Entry<ShardKey, List<Map.Entry<String, Spoken>>> shard)
      throws IOException {
    SortedMap<String, List<Spoken>> cities = new TreeMap<>();
    for (Map.Entry<String, Spoken> city : shard.getValue()) {
      cities.computeIfAbsent(city.getKey(), unused -> new ArrayList<>()).add(city.getValue());
    }
    List<EmergingTerm> terms = new ArrayList<>();
    cities.forEach((city, some) -> terms.addAll(proposals(city, some)));
    return write(
        Stage.TERMS, shard.getKey(), List.of(new Parts.Rows<>(Tables.EMERGING_TERMS, terms)));
  }

  private static Collection<EmergingTerm> proposals(String city, List<Spoken> some) {
    List<Spoken> unexplained = some.stream().map(Spoken::unexplainedOnly).toList();
    Proposals proposals = new Proposals(city.isEmpty() ? null : city, Spoken.sum(unexplained));
    Explained explained = proposals.explained();
    for (Spoken one : some) one.explained().forEach(explained::add);
    return proposals.against(explained);
  }
}
