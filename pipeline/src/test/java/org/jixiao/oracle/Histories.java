package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Basis;
import org.jixiao.model.Trend;

/** Each department's reports over the years, whatever it was called in them. */
final class Histories {
  private static final Comparator<Department> ORDER =
      comparing(Department::division, nullsFirst(naturalOrder())).thenComparing(Department::name);

  private Histories() {}

  /** A department by its present name. */
  record Department(String division, String name) {}

  /** A report and those of its department of the year before; none or several may be there. */
  record Pair(Seen now, List<Seen> before) {
    boolean isMerged() {
      return before.size() > 1;
    }

    /** The sum over them; null when one lacks the figure or nobody is there. */
    Long sum(Function<Digest, Long> figure) {
      List<Long> values = new Members(before).values(figure);
      if (before.isEmpty() || values.size() < before.size()) return null;
      return Statistics.sum(values).longValueExact();
    }

    Long execution() {
      if (!isMerged()) return then(Digest::execution);
      boolean all = before.stream().allMatch(s -> s.digest().executionBasis() == Basis.ADJUSTED);
      Long spent = sum(Digest::expenditure);
      Long budget = sum(Digest::adjustedBudget);
      return all && spent != null && budget != null ? Statistics.percent(spent, budget) : null;
    }

    Basis basis() {
      if (!isMerged()) return then(Digest::executionBasis);
      return execution() == null ? null : Basis.ADJUSTED;
    }

    Long adjustment() {
      if (!isMerged()) return then(Digest::adjustment);
      return Statistics.change(sum(Digest::adjustedBudget), sum(Digest::originalBudget));
    }

    /** Of the only report of the year before. */
    <T> T then(Function<Digest, T> figure) {
      return before.size() == 1 ? figure.apply(before.get(0).digest()) : null;
    }
  }

  /** By department, in the order division code, present name; each by year and name. */
  static Map<Department, List<Seen>> of(List<Seen> all) {
    Map<Department, List<Seen>> histories = new TreeMap<>(ORDER);
    histories.putAll(
        all.stream()
            .sorted(
                comparing((Seen seen) -> seen.digest().fiscalYear())
                    .thenComparing(seen -> seen.digest().department()))
            .collect(
                groupingBy(
                    s -> new Department(s.digest().divisionCode(), Names.present(s.digest())))));
    return histories;
  }

  /** Every report with those of the year before. */
  static List<Pair> pairs(List<Seen> all) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Seen> history : of(all).values()) {
      for (Seen now : history) {
        int year = now.digest().fiscalYear() - 1;
        pairs.add(
            new Pair(
                now,
                earlier(now, history).stream()
                    .filter(s -> s.digest().fiscalYear() == year)
                    .toList()));
      }
    }
    return pairs;
  }

  /** What a report's department reported before, and what those reported that became it by then. */
  static List<Seen> earlier(Seen now, List<Seen> history) {
    int year = now.digest().fiscalYear();
    String name = now.digest().department();
    Set<String> present =
        history.stream()
            .map(Seen::digest)
            .filter(d -> d.fiscalYear() == year)
            .map(Digest::department)
            .collect(toSet());
    return history.stream()
        .filter(s -> s.digest().fiscalYear() < year)
        .filter(
            s -> {
              String then = s.digest().department();
              return present.contains(then)
                  ? then.equals(name)
                  : Names.all(s.digest()).contains(name);
            })
        .toList();
  }

  static List<Trend> trends(List<Seen> all) {
    return pairs(all).stream().map(Histories::trend).toList();
  }

  private static Trend trend(Pair pair) {
    Digest now = pair.now().digest();
    boolean otherBasis = isOtherBasis(pair);
    boolean otherMarks = isOtherFullMarks(pair);
    Long budget = pair.sum(Digest::adjustedBudget);
    Long spent = pair.sum(Digest::expenditure);
    Long score = pair.then(Digest::score);
    return new Trend(
        now.reportId(),
        now.city(),
        now.district(),
        now.divisionCode(),
        now.department(),
        now.departmentType(),
        now.fiscalYear(),
        joined(pair.before(), Digest::reportId),
        formerNames(pair),
        now.adjustedBudget(),
        budget,
        Statistics.change(now.adjustedBudget(), budget),
        now.expenditure(),
        spent,
        Statistics.change(now.expenditure(), spent),
        now.execution(),
        pair.execution(),
        otherBasis ? null : Statistics.difference(now.execution(), pair.execution()),
        now.adjustment(),
        pair.adjustment(),
        Statistics.difference(now.adjustment(), pair.adjustment()),
        now.score(),
        score,
        otherMarks ? null : Statistics.difference(now.score(), score),
        comparability(pair, otherBasis, otherMarks));
  }

  private static String joined(Collection<Seen> reports, Function<Digest, String> word) {
    if (reports.isEmpty()) return null;
    return reports.stream().map(Seen::digest).map(word).collect(joining(";"));
  }

  private static String formerNames(Pair pair) {
    String names = joined(pair.before(), Digest::department);
    return Objects.equals(names, pair.now().digest().department()) ? null : names;
  }

  /** Both state a rate, but not on the same known basis. */
  private static boolean isOtherBasis(Pair pair) {
    Digest now = pair.now().digest();
    if (now.execution() == null || pair.execution() == null) return false;
    return now.executionBasis() == Basis.UNKNOWN || now.executionBasis() != pair.basis();
  }

  private static boolean isOtherFullMarks(Pair pair) {
    Digest now = pair.now().digest();
    if (now.score() == null || pair.then(Digest::score) == null) return false;
    return now.fullMarksOrHundred() != pair.then(Digest::fullMarksOrHundred);
  }

  private static String comparability(Pair pair, boolean otherBasis, boolean otherMarks) {
    if (pair.before().isEmpty()) return "no-previous-year";
    List<String> differences = new ArrayList<>();
    if (pair.isMerged()) differences.add("departments-merged");
    if (otherBasis) differences.add("basis-differs");
    if (otherMarks) differences.add("full-marks-differ");
    return differences.isEmpty() ? "comparable" : String.join(";", differences);
  }
}
