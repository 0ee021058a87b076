package org.jixiao.validate;

import org.jixiao.model.Interval;

/** The unspent share of the budget printed under the name of the adjustment rate. */
final class AdjustmentMislabelled implements Rule {

  @Override
  public String id() {
    return "adjustment-mislabelled";
  }

  @Override
  public void check(Case report, Findings out) {
    Figures figures = report.figures();
    if (!AdjustmentRate.isMislabelled(figures, report.pack())) return;
    boolean isPrinted = figures.execution() != null;
    Interval execution = AdjustmentRate.executionOf(figures);
    Interval unspent = Figures.rest(execution);
    out.fires(Paths.ADJUSTMENT)
        .operand("printed", Operand.percent(report.report().rates().adjustment()))
        .operand("execution", Operand.percent(middle(execution)))
        .operand("unspent", Operand.percent(middle(unspent)))
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
