package org.jixiao.analyse.rollup;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.analyse.statistic.Quantiles;
import org.jixiao.analyse.statistic.Tally;
import org.jixiao.model.Distribution;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Totals;
import org.jixiao.model.YearChange;

/** A group with its figures computed, ready to be compared with the year before. */
record FinishedGroup(
    Group group,
    Totals totals,
    Distribution execution,
    Distribution adjustment,
    Distribution score) {

  static FinishedGroup of(Group group) {
    return new FinishedGroup(
        group,
        group.sums().toTotals(),
        Quantiles.distribution(group.execution()),
        Quantiles.distribution(group.adjustment()),
        Quantiles.distribution(group.score()));
  }

  /** The row; {@code before} is the group one year earlier, or null. */
  GroupYear against(FinishedGroup before, boolean isTurnoutKnown) {
    GroupKey key = group.key();
    Counts counts = group.counts();
    return new GroupYear(
        key.city(),
        key.district(),
        group.divisionCode(),
        key.departmentType(),
        key.year(),
        isTurnoutKnown ? (Integer) group.turnout().expected() : null,
        isTurnoutKnown ? (Integer) group.turnout().missing() : null,
        counts.received(),
        counts.usable(),
        totals,
        group.denominator(),
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
        group.theme(ThemeCount.NONE).statements(),
        counts.fatal(),
        counts.warning(),
        counts.info(),
        change(before),
        TopThemes.of(group.themes()));
  }

  private YearChange change(FinishedGroup before) {
    Matched matched = group.matched();
    return new YearChange(
        matched.departments(),
        difference(matched.execution().percent(), matched.executionBefore().percent()),
        matched.execution().departments(),
        expenditureChange(matched.expenditure()),
        matched.expenditure().departments(),
        difference(median(matched.score()), median(matched.scoreBefore())),
        matched.score().size(),
        comparability(before));
  }

  private String comparability(FinishedGroup before) {
    if (before == null || before.group.counts().received() == 0) return "no-previous-year";
    Matched matched = group.matched();
    List<String> differences = new ArrayList<>();
    if (matched.departments() != group.counts().received()
        || matched.predecessors() != before.group.counts().received()) {
      differences.add("departments-differ");
    }
    if (matched.otherBasis() > 0) differences.add("basis-differs");
    if (matched.otherFullMarks() > 0) differences.add("full-marks-differ");
    return differences.isEmpty() ? "comparable" : String.join(";", differences);
  }

  private static Long expenditureChange(Sum matched) {
    return matched.departments() == 0
        ? null
        : Exact.percent(Math.subtractExact(matched.fen(), matched.base()), matched.base());
  }

  private static Long median(Tally tally) {
    return Quantiles.distribution(tally).median();
  }

  private static Long difference(Long now, Long before) {
    return now == null || before == null ? null : (Long) (now - before);
  }
}
