package org.jixiao.validate;

import org.jixiao.model.Interval;
import org.jixiao.model.Rounding;

/** The unspent share of the budget printed under the name of the adjustment rate. */
final class AdjustmentMislabelled implements Rule {

  @Override
  public String id() {
    return "adjustment-mislabelled";
  }

  @Override
  public void check(Case report, Findings out) {
    if (!AdjustmentRate.isMislabelled(report.report(), report.figures(), report.pack())) return;
    Figures figures = Figures.of(report.report(), Rounding.HALF_UP);
    boolean isPrinted = figures.execution() != null;
    Interval execution = AdjustmentRate.executionOf(figures);
    Interval unspent = Figures.rest(execution);
    long rate = isPrinted ? report.report().rates().execution().millionths() : middle(execution);
    out.fires(Paths.ADJUSTMENT)
        .operand("printed", Operand.percent(report.report().rates().adjustment()))
        .operand("execution", Operand.percent(rate))
        .operand("unspent", Operand.percent(Figures.HUNDRED - rate))
        .compares(figures.adjustment(), unspent, "percent")
        .evidence(
            isPrinted
                ? new String[] {Paths.ADJUSTMENT, Paths.EXECUTION}
                : new String[] {Paths.ADJUSTMENT, Paths.EXPENDITURE, Paths.ADJUSTED})
        .add();
  }

  private static long middle(Interval interval) {
    return interval.low() + (interval.high() - interval.low()) / 2;
  }
}
