package org.jixiao.analyse.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.jixiao.analyse.Comparison;
import org.jixiao.model.Circle;
import org.jixiao.model.Outlier;

/**
 * The third step of comparison: who has too few peers of its type, or no type, with all departments
 * of its level and year.
 */
public final class LevelYears {
  private LevelYears() {}

  /** Of all shares of some levels and years, in any order; in the order of {@link Peers}. */
  public static List<Outlier> judge(
      Iterable<LevelShare> shares, IntFunction<Comparison> comparisons) {
    SortedMap<String, List<LevelShare>> groups = new TreeMap<>();
    for (LevelShare share : shares) {
      String key = share.group() + "/" + share.measure().id();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(share);
    }
    List<Outlier> outliers = new ArrayList<>();
    for (List<LevelShare> group : groups.values()) {
      outliers.addAll(judgeGroup(group, comparisons.apply(group.get(0).fiscalYear())));
    }
    outliers.sort(Peers.ORDER);
    return outliers;
  }

  private static List<Outlier> judgeGroup(List<LevelShare> shares, Comparison comparison) {
    Peers all = peers(shares, "all");
    List<Outlier> outliers = new ArrayList<>(new Tops(comparison).judge(all));
    SortedMap<String, List<Leftover>> types = new TreeMap<>();
    for (LevelShare share : shares) {
      for (Leftover leftover : share.leftovers()) {
        String type = leftover.member().group().departmentType();
        types.computeIfAbsent(type, unused -> new ArrayList<>()).add(leftover);
      }
    }
    Judge judge = new Judge(comparison);
    types.forEach(
        (type, leftovers) -> {
          Peers peers = peers(all, type);
          outliers.addAll(
              all.areTooFew(comparison)
                  ? judge.tooFew(peers, leftovers.get(0))
                  : judge.judge(peers, leftovers.stream().map(Leftover::member).toList()));
        });
    return outliers;
  }

  private static Peers peers(List<LevelShare> shares, String type) {
    LevelShare first = shares.get(0);
    LongStream.Builder values = LongStream.builder();
    LongStream.Builder before = LongStream.builder();
    for (LevelShare share : shares) {
      for (long value : share.values().values()) values.add(value);
      share.now().forEach(values::add);
      share.before().forEach(before::add);
    }
    return new Peers(
        Circle.LEVEL_YEAR,
        new PeerGroup(type, first.level(), first.fiscalYear()),
        first.measure(),
        values.build().toArray(),
        before.build().toArray());
  }

  /** The same, for departments of a type. */
  private static Peers peers(Peers all, String type) {
    PeerGroup group = new PeerGroup(type, all.group().level(), all.group().fiscalYear());
    return new Peers(all.circle(), group, all.measure(), all.values(), all.before());
  }
}
