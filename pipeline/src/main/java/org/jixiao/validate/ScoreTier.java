package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Interval;
import org.jixiao.model.ScoreItem;

/** The score for the execution rate is not what the pack's tiers give; silent without tiers. */
final class ScoreTier implements Rule {

  @Override
  public String id() {
    return "score-tier";
  }

  @Override
  public void check(Case report, Findings out) {
    ExecutionScore tiers = report.pack().executionScore();
    if (tiers == null || report.derived().execution() == null) return;
    if (report.derived().executionBasis() != report.pack().executionDenominator()) return;
    Interval rate = Bases.executionRange(report);
    if (rate == null) return;
    List<ScoreItem> items = report.report().scoreItems();
    for (int i = 0; i < items.size(); i++) {
      if (tiers.isAbout(items.get(i).name())) check(report, i, rate, out);
    }
  }

  private static void check(Case report, int ordinal, Interval rate, Findings out) {
    ScoreItem item = report.report().scoreItems().get(ordinal);
    Interval score = report.figures().of(item.score());
    Interval full = report.figures().of(item.fullMarks());
    if (score == null || full == null) return;
    ExecutionScore tiers = report.pack().executionScore();
    Interval earned = tiers.points(rate, Interval.around(item.fullMarks().millionths(), 0));
    if (score.meets(earned)) return;
    Interval exact = Interval.around(report.derived().execution().millionths(), 0);
    Interval points = tiers.points(exact, Interval.around(item.fullMarks().millionths(), 0));
    long earns = points.low() + (points.high() - points.low()) / 2;
    long difference = Math.abs(item.score().millionths() - earns);
    out.fires("/score_items/" + ordinal + "/score")
        .operand("item", Operand.text(item.name()))
        .operand("score", Operand.points(item.score().millionths()))
        .operand("full", Operand.points(item.fullMarks().millionths()))
        .operand("execution", Operand.percent(report.derived().execution()))
        .operand("basis", Bases.term(report.derived().executionBasis()))
        .operand("earned", Operand.points(Operand.hundredths(earns)))
        .operand("difference", Operand.points(Operand.hundredths(difference)))
        .differs(score, earned, difference, "points")
        .evidence(evidence(report, ordinal))
        .add();
  }

  private static List<String> evidence(Case report, int ordinal) {
    List<String> paths = new ArrayList<>();
    paths.add("/score_items/" + ordinal + "/score");
    paths.add("/score_items/" + ordinal + "/full_marks");
    paths.addAll(Bases.evidence(report));
    return paths;
  }
}
