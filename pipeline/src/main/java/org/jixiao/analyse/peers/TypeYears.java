package org.jixiao.analyse.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * The first two steps of comparison: a department with its peers of the same type, level and year;
 * where they are too few, with those of its type and year at any level.
 *
 * @param outliers in the order of {@link Peers}
 * @param shares of the levels' groups, with those who are left for the third step
 */
public record TypeYears(List<Outlier> outliers, List<LevelShare> shares) {

  private record Type(String departmentType, int year, Measure measure)
      implements Comparable<Type> {
    @Override
    public int compareTo(Type other) {
      int byType = departmentType.compareTo(other.departmentType);
      if (byType != 0) return byType;
      return year == other.year ? measure.compareTo(other.measure) : year - other.year;
    }
  }

  /**
   * Of all reports of some types and years, in any order.
   *
   * @param pairs amounts of two years of the same types and years
   * @param comparisons by fiscal year
   */
  public static TypeYears judge(
      Iterable<Digest> digests, Iterable<Member> pairs, IntFunction<Comparison> comparisons) {
    SortedMap<Type, List<Member>> types = new TreeMap<>();
    for (Digest digest : digests) {
      for (Member member : Member.of(digest)) add(member, types);
    }
    for (Member pair : pairs) add(pair, types);
    List<Outlier> outliers = new ArrayList<>();
    LevelShares shares = new LevelShares();
    types.forEach(
        (type, members) -> judge(members, comparisons.apply(type.year()), outliers, shares));
    outliers.sort(Peers.ORDER);
    return new TypeYears(outliers, shares.toList());
  }

  private static void add(Member member, Map<Type, List<Member>> types) {
    PeerGroup group = member.group();
    Type type = new Type(group.departmentType(), group.fiscalYear(), member.measure());
    types.computeIfAbsent(type, unused -> new ArrayList<>()).add(member);
  }

  /** Of one type, year and measure. */
  private static void judge(
      List<Member> members, Comparison comparison, List<Outlier> outliers, LevelShares shares) {
    Judge judge = new Judge(comparison);
    for (List<Member> level : LevelShares.byLevel(members)) {
      Member first = level.get(0);
      shares.add(level);
      Peers near = Peers.of(Circle.TYPE_LEVEL_YEAR, first.group(), first.measure(), level);
      Peers wide = Peers.of(Circle.TYPE_YEAR, first.group(), first.measure(), members);
      if (first.group().hasType()) outliers.addAll(new Tops(comparison).judge(near));
      if (!first.group().hasType()) {
        shares.leave(level, 0, 0);
      } else if (!near.areTooFew(comparison)) {
        outliers.addAll(judge.judge(near, level));
      } else if (!wide.areTooFew(comparison)) {
        outliers.addAll(judge.judge(wide, level));
      } else {
        shares.leave(level, near.n(), wide.n());
      }
    }
  }
}
