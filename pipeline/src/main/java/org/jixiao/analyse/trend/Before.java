package org.jixiao.analyse.trend;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.statistic.Exact;

/** What a department was in the year before: one report, or several that were merged into it. */
record Before(List<Digest> reports) {

  /**
   * A department's reports of the year before.
   *
   * @return null when there is none
   */
  static Before of(Digest now, History history) {
    List<Digest> found =
        history.before(now).filter(d -> d.fiscalYear() == now.fiscalYear() - 1).toList();
    return found.isEmpty() ? null : new Before(found);
  }

  boolean isMerged() {
    return reports.size() > 1;
  }

  /** Ids joined by {@code ;}. */
  String reportIds() {
    return reports.stream().map(Digest::reportId).collect(joining(";"));
  }

  /** The names joined by {@code ;} where they differ from {@code name}; else null. */
  String otherNames(String name) {
    String names = reports.stream().map(Digest::department).collect(joining(";"));
    return names.equals(name) ? null : names;
  }

  /**
   * One report for all: amounts added up where every one states them, rates computed from them,
   * themes of any; a score is nobody's.
   */
  Digest sum() {
    if (!isMerged()) return reports.get(0);
    Digest first = reports.get(0);
    Long original = sum(Digest::originalBudget);
    Long adjusted = sum(Digest::adjustedBudget);
    Long spent = sum(Digest::expenditure);
    boolean alike = reports.stream().allMatch(d -> d.comparableExecution() != null);
    Long budget = sum(Digest::executionBudget);
    Long execution = alike && spent != null && budget != null ? Exact.percent(spent, budget) : null;
    return new Digest(
        reportIds(),
        first.city(),
        first.district(),
        first.divisionCode(),
        first.level(),
        first.department(),
        first.departmentType(),
        first.fiscalYear(),
        original,
        adjusted,
        spent,
        execution,
        execution == null ? null : first.denominator(),
        first.denominator(),
        adjusted == null || original == null ? null : Exact.percent(adjusted - original, original),
        null,
        null,
        themes(Digest::problemThemes),
        themes(Digest::measureThemes));
  }

  private Long sum(Function<Digest, Long> figure) {
    long sum = 0;
    for (Digest report : reports) {
      Long amount = figure.apply(report);
      if (amount == null) return null;
      sum = Math.addExact(sum, amount);
    }
    return sum;
  }

  private ThemeSet themes(Function<Digest, ThemeSet> themes) {
    long bits = 0;
    for (Digest report : reports) bits |= themes.apply(report).bits();
    return new ThemeSet(bits);
  }
}
