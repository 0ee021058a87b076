package org.jixiao.validate;

import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Score;

/** The printed grade is not the band that the score earns in the pack. */
final class GradeBandMismatch implements Rule {

  @Override
  public String id() {
    return "grade-band";
  }

  @Override
  public void check(Case report, Findings out) {
    Score score = report.report().score();
    String earned = report.derived().band();
    if (score.grade() == null || earned == null || !Figures.isUsable(score.total())) return;
    GradeBand printed = report.pack().bandCalled(score.grade());
    if (printed == null || report.pack().mayEarn(score.total(), printed)) return;
    Interval scores = report.pack().scores(printed);
    out.fires(Paths.GRADE)
        .operand("grade", Operand.text(score.grade()))
        .operand("score", Operand.points(score.total().millionths()))
        .operand("band", Operand.text(earned))
        .differs(
            report.figures().of(score.total()), scores, distance(score.total(), scores), "points")
        .evidence(Paths.GRADE, Paths.SCORE)
        .add();
  }

  /** From the score to the nearest that earns the printed grade. */
  private static long distance(Decimal score, Interval scores) {
    return Math.max(scores.low() - score.millionths(), score.millionths() - scores.high());
  }
}
