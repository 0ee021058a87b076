package org.jixiao.analyse.rollup;

import org.jixiao.analyse.statistic.Exact;
import org.jixiao.analyse.statistic.Quantiles;
import org.jixiao.model.Distribution;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Totals;

/** A group with its figures computed, ready to be compared with the year before. */
record FinishedGroup(
    Group group,
    Totals totals,
    Distribution execution,
    Distribution adjustment,
    Distribution score) {

  private static final String COMPARABLE = "comparable";
  private static final String NO_PREVIOUS_YEAR = "no-previous-year";
  private static final String DIFFERENT_DEPARTMENTS = "different-departments";

  /** A change of more than a fifth. */
  private static final int FIFTH = 5;

  static FinishedGroup of(Group group) {
    return new FinishedGroup(
        group,
        group.sums().toTotals(),
        Quantiles.distribution(group.execution()),
        Quantiles.distribution(group.adjustment()),
        Quantiles.distribution(group.score()));
  }

  /** The row; {@code before} is the group one year earlier, or null. */
  GroupYear against(FinishedGroup before) {
    String comparability = comparability(before);
    FinishedGroup base = comparability.equals(COMPARABLE) ? before : null;
    GroupKey key = group.key();
    Counts counts = group.counts();
    return new GroupYear(
        key.city(),
        key.district(),
        group.divisionCode(),
        key.departmentType(),
        key.year(),
        null,
        counts.received(),
        counts.usable(),
        totals,
        execution,
        counts.otherBasis(),
        adjustment,
        score,
        counts.otherFullMarks(),
        counts.excellent(),
        counts.good(),
        counts.fair(),
        counts.poor(),
        counts.problems(),
        counts.fatal(),
        counts.warning(),
        counts.info(),
        base == null ? null : difference(totals.execution(), base.totals.execution()),
        base == null ? null : expenditureChange(base),
        base == null ? null : difference(score.median(), base.score.median()),
        comparability,
        TopThemes.of(group.themes()));
  }

  /**
   * Two years cover different departments when their numbers of usable reports differ by more than
   * a fifth of the year before's. Who they are is not known here, so an exchange of as many goes
   * unnoticed.
   */
  private String comparability(FinishedGroup before) {
    if (before == null) return NO_PREVIOUS_YEAR;
    long usable = before.group.counts().usable();
    long difference = Math.abs(group.counts().usable() - usable);
    return difference * FIFTH > usable ? DIFFERENT_DEPARTMENTS : COMPARABLE;
  }

  private static Long difference(Long now, Long before) {
    return now == null || before == null ? null : (Long) (now - before);
  }

  private Long expenditureChange(FinishedGroup before) {
    long now = totals.expenditure();
    long then = before.totals.expenditure();
    return totals.expenditures() == 0 ? null : Exact.percent(now - then, then);
  }
}
