package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Severity;

/**
 * More points than there are: the total above the full marks, an item above its own. Above the full
 * marks of the pack, where a report states none, is a warning.
 */
final class ScoreOver implements Rule {

  @Override
  public String id() {
    return "score-over";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    Decimal stated = report.score().fullMarks();
    if (stated != null) {
      List<String> evidence = List.of(Paths.SCORE, Paths.FULL_MARKS);
      check(toCheck, total(), report.score().total(), stated, Severity.FATAL, evidence, out);
    } else if (!isOutOfMore(toCheck)) {
      Decimal full = Decimal.exact(toCheck.pack().fullMarks());
      List<String> evidence = List.of(Paths.SCORE);
      check(toCheck, total(), report.score().total(), full, Severity.WARNING, evidence, out);
    }
    List<ScoreItem> items = report.scoreItems();
    for (int i = 0; i < items.size(); i++) {
      ScoreItem item = items.get(i);
      String path = "/score_items/" + i;
      List<String> evidence = List.of(path + "/score", path + "/full_marks");
      Operand name = Operand.term("whole.parent", item.name() == null ? "" : item.name());
      check(toCheck, name, item.score(), item.fullMarks(), Severity.FATAL, evidence, out);
    }
  }

  private static Operand total() {
    return Operand.term("whole.score", "");
  }

  /** Whether the items' full marks show that the score is out of more than the pack's. */
  private static boolean isOutOfMore(Case toCheck) {
    Sum sum = new Sum(toCheck.pack().rounding());
    for (ScoreItem item : toCheck.report().scoreItems()) {
      if (item.parent() == null) sum.add(item.fullMarks());
    }
    return sum.count() > 0 && sum.value() > toCheck.pack().fullMarks();
  }

  private static void check(
      Case toCheck,
      Operand name,
      Decimal score,
      Decimal full,
      Severity severity,
      List<String> evidence,
      Findings out) {
    Interval points = toCheck.figures().of(score);
    Interval most = toCheck.figures().of(full);
    if (points == null || most == null || !points.isAbove(most)) return;
    long difference = score.millionths() - full.millionths();
    Operand figure = Operand.term("figure.score", "");
    Suspect suspect =
        Suspect.of(
            figure, score, "points", other -> !other.isAbove(most) && other.low() * 2 > most.low());
    out.fires(evidence.get(0))
        .severity(severity)
        .operand("item", name)
        .operand("score", Operand.points(score.millionths()))
        .operand("full", Operand.points(full.millionths()))
        .operand("difference", Operand.points(difference))
        .differs(points, most, difference, "points")
        .cause(Slips.powerOfTen(suspect))
        .evidence(evidence)
        .add();
  }
}
