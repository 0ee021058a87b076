package org.jixiao.analyse.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.model.Basis;
import org.jixiao.model.Trend;

/** A report beside what its department was in the year before, null when there is nothing. */
record Change(Digest now, Before predecessors, Digest before) {

  static Change of(Digest now, Before predecessors) {
    return new Change(now, predecessors, predecessors == null ? null : predecessors.sum());
  }

  Trend toTrend() {
    return new Trend(
        now.reportId(),
        now.city(),
        now.district(),
        now.divisionCode(),
        now.department(),
        now.departmentType(),
        now.fiscalYear(),
        previous(Digest::reportId),
        predecessors == null ? null : predecessors.otherNames(now.department()),
        now.adjustedBudget(),
        previous(Digest::adjustedBudget),
        percent(now.adjustedBudget(), previous(Digest::adjustedBudget)),
        now.expenditure(),
        previous(Digest::expenditure),
        percent(now.expenditure(), previous(Digest::expenditure)),
        now.execution(),
        previous(Digest::execution),
        basisDiffers() ? null : difference(now.execution(), previous(Digest::execution)),
        now.adjustment(),
        previous(Digest::adjustment),
        difference(now.adjustment(), previous(Digest::adjustment)),
        now.score(),
        previous(Digest::score),
        fullMarksDiffer() ? null : difference(now.score(), previous(Digest::score)),
        comparability());
  }

  private <T> T previous(Function<Digest, T> figure) {
    return before == null ? null : figure.apply(before);
  }

  private static Long difference(Long now, Long before) {
    return now == null || before == null ? null : (Long) (now - before);
  }

  private static Long percent(Long now, Long before) {
    return now == null || before == null ? null : Exact.percent(now - before, before);
  }

  /** Two rates on an unknown basis are not known to be on the same. */
  private boolean basisDiffers() {
    if (before == null || now.execution() == null || before.execution() == null) return false;
    return now.executionBasis() != before.executionBasis() || now.executionBasis() == Basis.UNKNOWN;
  }

  private boolean fullMarksDiffer() {
    if (before == null || now.score() == null || before.score() == null) return false;
    return now.fullMarksOrHundred() != before.fullMarksOrHundred();
  }

  private String comparability() {
    if (before == null) return "no-previous-year";
    List<String> differences = new ArrayList<>();
    if (predecessors.isMerged()) differences.add("departments-merged");
    if (basisDiffers()) differences.add("basis-differs");
    if (fullMarksDiffer()) differences.add("full-marks-differ");
    return differences.isEmpty() ? "comparable" : String.join(";", differences);
  }
}
