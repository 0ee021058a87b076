package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Decimal;
import org.jixiao.model.Indicator;
import org.jixiao.model.Interval;
import org.jixiao.model.Score;

/** A high score beside a low execution rate, or full marks although a target was missed. */
final class ScoreInflated implements Rule {

  @Override
  public String id() {
    return "score-inflated";
  }

  @Override
  public void check(Case report, Findings out) {
    Interval score = report.figures().of(report.report().score().total());
    if (score == null) return;
    long full = fullMarks(report);
    long from = report.pack().thresholds().scoreInflatedFrom();
    if (score.low() >= share(full, from)) checkExecution(report, full, out);
    if (report.report().score().total().millionths() >= full) checkTargets(report, full, out);
  }

  /** In millionths of a point: as the report states them, else as the pack does. */
  static long fullMarks(Case report) {
    Decimal stated = report.report().score().fullMarks();
    return stated == null ? report.pack().fullMarks() : stated.millionths();
  }

  private static long share(long full, long percent) {
    return Math.round((double) full * percent / Figures.HUNDRED);
  }

  private static void checkExecution(Case report, long full, Findings out) {
    Interval rate = Bases.executionRange(report);
    long below = report.pack().thresholds().scoreInflatedExecutionBelow();
    if (report.derived().executionBasis() == Basis.UNKNOWN) return;
    if (rate == null || rate.high() >= below) return;
    String percent = Operand.percent(report.derived().execution()).zh();
    List<String> evidence = new ArrayList<>(List.of(Paths.SCORE));
    evidence.addAll(Bases.evidence(report));
    fire(report, full, Operand.term("reason.low-execution", percent), evidence, out);
  }

  private static void checkTargets(Case report, long full, Findings out) {
    List<Indicator> indicators = report.report().indicators();
    List<String> evidence = new ArrayList<>(List.of(Paths.SCORE));
    String first = null;
    for (int i = 0; i < indicators.size(); i++) {
      if (!isMissed(indicators.get(i))) continue;
      evidence.add("/indicators/" + i + "/actual");
      if (first == null) first = indicators.get(i).name();
    }
    if (first == null) return;
    fire(report, full, Operand.term("reason.missed-target", first), evidence, out);
  }

  private static boolean isMissed(Indicator indicator) {
    if (indicator.name() == null || indicator.name().isBlank()) return false;
    Boolean compared = Target.isMet(indicator);
    return compared == null
        ? Boolean.FALSE.equals(indicator.achieved())
        : !compared && !Boolean.TRUE.equals(indicator.achieved());
  }

  private static void fire(
      Case report, long full, Operand reason, List<String> evidence, Findings out) {
    Score score = report.report().score();
    out.fires(Paths.SCORE)
        .operand("score", Operand.points(score.total().millionths()))
        .operand("full", Operand.points(full))
        .operand("reason", reason)
        .compares(report.figures().of(score.total()), null, "points")
        .evidence(evidence)
        .add();
  }
}
