package org.jixiao.validate;

import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;

/** Many points were lost and the report names no problem at all. */
final class DeductionWithoutProblem implements Rule {

  @Override
  public String id() {
    return "deduction-without-problem";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal total = report.report().score().total();
    Interval score = report.figures().of(total);
    if (score == null || !report.report().problems().isEmpty()) return;
    Decimal stated = report.report().score().fullMarks();
    if (stated != null && !Figures.isUsable(stated)) return;
    long full = ScoreInflated.fullMarks(report);
    long threshold = report.pack().thresholds().silentDeductionFrom();
    if (full - score.high() < threshold) return;
    out.fires("/problems")
        .operand("score", Operand.points(total.millionths()))
        .operand("full", Operand.points(full))
        .operand("lost", Operand.points(full - total.millionths()))
        .differs(
            score,
            new Interval(full - threshold, full),
            full - threshold - total.millionths(),
            "points")
        .evidence(Paths.SCORE)
        .add();
  }
}
