package org.jixiao.analyse.peers;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.Comparison;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * The figures that a department's figure is held against.
 *
 * @param group one that is in this circle
 * @param values in no order; see {@link Member#value}
 * @param before amounts of the year before, in the order of the values
 */
@SuppressWarnings("ArrayRecordComponent")
record Peers(Circle circle, PeerGroup group, Measure measure, long[] values, long[] before) {

  /** The order of answers: rule, group, measure, method, level, score from the highest, name. */
  static final Comparator<Outlier> ORDER =
      Comparator.comparing(Outlier::rule)
          .thenComparing(answer -> answer.group().id())
          .thenComparing(Outlier::measure)
          .thenComparing(Outlier::method)
          .thenComparing(answer -> answer.group().departmentType())
          .thenComparing(answer -> answer.group().level(), nullsFirst(naturalOrder()))
          .thenComparing(answer -> answer.figures().score(), nullsFirst(reverseOrder()))
          .thenComparing(answer -> answer.subject().department(), nullsFirst(naturalOrder()))
          .thenComparing(answer -> answer.subject().reportId(), nullsFirst(naturalOrder()));

  static Peers of(Circle circle, PeerGroup group, Measure measure, List<Member> members) {
    return new Peers(
        circle,
        group,
        measure,
        members.stream().mapToLong(Member::value).toArray(),
        members.stream().mapToLong(Member::before).toArray());
  }

  int n() {
    return values.length;
  }

  String id() {
    return group.id(circle);
  }

  /** The rank of a value among ascending ones, the highest being 1. */
  static int rank(double value, double[] ascending) {
    int at = Arrays.binarySearch(ascending, value);
    while (at + 1 < ascending.length && ascending[at + 1] == value) at++;
    return ascending.length - at;
  }

  /** An answer about these peers. */
  Outlier.Group described(Long median, Long spread) {
    return new Outlier.Group(
        id(),
        circle,
        group.departmentType(),
        group.level(),
        group.fiscalYear(),
        n(),
        median,
        spread);
  }

  /** That nobody is judged; the verdict says why. */
  Outlier nobody(
      Comparison comparison,
      String rule,
      String verdict,
      String method,
      Outlier.Group described,
      String zh,
      String en) {
    return new Outlier(
        rule,
        null,
        verdict,
        measure,
        method,
        described,
        Outlier.Subject.NOBODY,
        Outlier.Figures.NONE,
        comparison.rulePack(),
        zh,
        en);
  }

  /** In Chinese: {@code gov_office/district/2023（同类同级）}. */
  String chinese() {
    return id() + "（" + circle.chinese() + "）";
  }

  /** In English: {@code gov_office/district/2023 (same type and level)}. */
  String english() {
    return id() + " (" + circle.english() + ")";
  }

  boolean areTooFew(Comparison comparison) {
    return n() < comparison.limits().fewestPeers();
  }
}
