package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Basis;
import org.jixiao.model.Trend;

/** Each department's reports over the years. */
final class Histories {
  private static final Comparator<Department> ORDER =
      comparing(Department::division, nullsFirst(naturalOrder())).thenComparing(Department::name);

  private Histories() {}

  private record Department(String division, String name) {}

  /** By department, in the order division code, name; each by year. */
  static Collection<NavigableMap<Integer, Seen>> of(List<Seen> all) {
    Map<Department, NavigableMap<Integer, Seen>> histories = new TreeMap<>(ORDER);
    all.stream()
        .collect(
            groupingBy(s -> new Department(s.digest().divisionCode(), s.digest().department())))
        .forEach(
            (department, reports) -> {
              NavigableMap<Integer, Seen> years = new TreeMap<>();
              for (Seen seen : reports) years.put(seen.digest().fiscalYear(), seen);
              histories.put(department, years);
            });
    return histories.values();
  }

  static List<Trend> trends(List<Seen> all) {
    return of(all).stream()
        .flatMap(
            years ->
                years.entrySet().stream()
                    .map(entry -> trend(entry.getValue().digest(), years.get(entry.getKey() - 1))))
        .toList();
  }

  private static Trend trend(Digest now, Seen yearBefore) {
    Digest before = yearBefore == null ? null : yearBefore.digest();
    boolean otherBasis = isOtherBasis(now, before);
    boolean otherMarks = isOtherFullMarks(now, before);
    Long budget = then(before, Digest::adjustedBudget);
    Long spent = then(before, Digest::expenditure);
    Long execution = then(before, Digest::execution);
    Long adjustment = then(before, Digest::adjustment);
    Long score = then(before, Digest::score);
    return new Trend(
        now.reportId(),
        now.city(),
        now.district(),
        now.divisionCode(),
        now.department(),
        now.departmentType(),
        now.fiscalYear(),
        then(before, Digest::reportId),
        now.adjustedBudget(),
        budget,
        Statistics.change(now.adjustedBudget(), budget),
        now.expenditure(),
        spent,
        Statistics.change(now.expenditure(), spent),
        now.execution(),
        execution,
        otherBasis ? null : Statistics.difference(now.execution(), execution),
        now.adjustment(),
        adjustment,
        Statistics.difference(now.adjustment(), adjustment),
        now.score(),
        score,
        otherMarks ? null : Statistics.difference(now.score(), score),
        comparability(before != null, otherBasis, otherMarks));
  }

  private static <T> T then(Digest before, Function<Digest, T> figure) {
    return before == null ? null : figure.apply(before);
  }

  /** Both state a rate, but not on the same known basis. */
  private static boolean isOtherBasis(Digest now, Digest before) {
    if (before == null || now.execution() == null || before.execution() == null) return false;
    return now.executionBasis() == Basis.UNKNOWN || now.executionBasis() != before.executionBasis();
  }

  private static boolean isOtherFullMarks(Digest now, Digest before) {
    if (before == null || now.score() == null || before.score() == null) return false;
    return now.fullMarksOrHundred() != before.fullMarksOrHundred();
  }

  private static String comparability(boolean hasBefore, boolean otherBasis, boolean otherMarks) {
    if (!hasBefore) return "no-previous-year";
    if (otherBasis && otherMarks) return "basis-differs;full-marks-differ";
    if (otherBasis) return "basis-differs";
    return otherMarks ? "full-marks-differ" : "comparable";
  }
}
