package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Severity;

/**
 * A printed adjustment rate that the two printed budgets cannot give, with or without its sign.
 * More than the net change may count cuts and raises together, so that is a warning only.
 */
final class AdjustmentMismatch implements Rule {

  @Override
  public String id() {
    return "adjustment-mismatch";
  }

  @Override
  public void check(Case report, Findings out) {
    Figures figures = report.figures();
    Interval rate = figures.adjustment();
    Interval change = Figures.change(figures.original(), figures.adjusted());
    if (rate == null || change == null || fits(rate, change)) return;
    if (AdjustmentRate.isMislabelled(report.report(), figures, report.pack())) return;
    Decimal printed = report.report().rates().adjustment();
    Budget budget = report.report().budget();
    long net = budget.adjusted().fen() - budget.original().fen();
    Decimal computed = Percent.of(net, budget.original().fen());
    long difference = Math.abs(printed.millionths() - computed.millionths());
    boolean isMore = Math.abs(printed.millionths()) > Math.abs(computed.millionths());
    out.fires(Paths.ADJUSTMENT)
        .severity(isMore ? Severity.WARNING : Severity.FATAL)
        .operand("printed", Operand.percent(printed))
        .operand("original", Operand.of(budget.original()))
        .operand("adjusted", Operand.of(budget.adjusted()))
        .operand("computed", Operand.percent(computed))
        .operand("difference", Operand.percent(difference))
        .differs(rate, change, difference, "percent")
        .cause(cause(report, rate))
        .evidence(Paths.ADJUSTMENT, Paths.ORIGINAL, Paths.ADJUSTED)
        .add();
  }

  private static boolean fits(Interval rate, Interval change) {
    return change != null && (rate.meets(change) || rate.meets(Figures.negated(change)));
  }

  private static Cause cause(Case report, Interval rate) {
    Figures figures = report.figures();
    Budget budget = report.report().budget();
    Interval ofAdjusted = Figures.change(figures.adjusted(), figures.original());
    if (fits(rate, ofAdjusted)) {
      long net = budget.adjusted().fen() - budget.original().fen();
      Decimal wouldBe = Percent.of(net, budget.adjusted().fen());
      return Cause.otherBasis(Operand.term("basis.adjusted", ""), Operand.percent(wouldBe));
    }
    return Slips.explain(
        List.of(
            Suspect.of(
                Operand.term("figure.rate", ""),
                report.report().rates().adjustment(),
                "percent",
                other -> fits(other, Figures.change(figures.original(), figures.adjusted()))),
            Suspect.of(
                Operand.term("figure.original", ""),
                budget.original(),
                other -> fits(rate, Figures.change(other, figures.adjusted()))),
            Suspect.of(
                Operand.term("figure.adjusted", ""),
                budget.adjusted(),
                other -> fits(rate, Figures.change(figures.original(), other)))));
  }
}
