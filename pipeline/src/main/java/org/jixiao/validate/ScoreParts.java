package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Severity;

/**
 * Scores of items against the total, of children against their parent, and deductions against the
 * points lost. Parts beyond the whole are wrong; parts that fall short may be an incomplete list,
 * so they give a warning unless the items' full marks show that the list is whole.
 */
final class ScoreParts {

  private ScoreParts() {}

  static void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    if (!report.scoreItems().isEmpty()) {
      checkTotal(toCheck, out);
      checkParents(report.scoreItems(), out);
    }
    if (!report.deductions().isEmpty()) checkDeductions(report, out);
  }

  private static void checkTotal(Case toCheck, Findings out) {
    Score score = toCheck.report().score();
    Interval total = Figures.interval(score.total());
    if (total == null) return;
    List<ScoreItem> items = toCheck.report().scoreItems();
    Whole whole = new Whole("whole.score", "", total, score.total().half(), "points");
    Sum sum = scores(items, null);
    boolean isWholeList = isWholeList(toCheck, items);
    compare("parts.score-items", sum, whole, Paths.SCORE, isWholeList, "/score_items", out);
  }

  private static void checkParents(List<ScoreItem> items, Findings out) {
    for (int i = 0; i < items.size(); i++) {
      ScoreItem parent = items.get(i);
      Interval score = Figures.interval(parent.score());
      if (score == null || parent.name() == null || !hasChildren(items, parent.name())) continue;
      Whole whole =
          new Whole("whole.parent", parent.name(), score, parent.score().half(), "points");
      Sum sum = scores(items, parent.name());
      boolean isWholeList = meets(fullMarks(items, parent.name()), parent.fullMarks());
      String subject = "/score_items/" + i + "/score";
      compare("parts.score-items", sum, whole, subject, isWholeList, "/score_items", out);
    }
  }

  private static void checkDeductions(Report report, Findings out) {
    Interval total = Figures.interval(report.score().total());
    Interval full = fullMarks(report);
    if (total == null || full == null) return;
    Interval lost = full.minus(total);
    Whole whole = new Whole("whole.lost", "", lost, (lost.high() - lost.low()) / 2, "points");
    Sum sum = new Sum();
    for (Deduction deduction : report.deductions()) sum.add(deduction.points());
    compare("parts.deductions", sum, whole, Paths.SCORE, false, "/deductions", out);
  }

  private static void compare(
      String parts,
      Sum sum,
      Whole whole,
      String subject,
      boolean isWholeList,
      String list,
      Findings out) {
    boolean tooMuch = whole.isExceededBy(sum);
    boolean tooLittle = sum.isComplete() && sum.count() > 1 && whole.exceeds(sum);
    if (!tooMuch && !tooLittle) return;
    Severity severity = tooMuch || isWholeList ? Severity.FATAL : Severity.WARNING;
    new Parts(parts, sum, !isWholeList).fire(whole, subject, severity, List.of(subject, list), out);
  }

  private static boolean hasChildren(List<ScoreItem> items, String parent) {
    for (ScoreItem item : items) {
      if (parent.equals(item.parent())) return true;
    }
    return false;
  }

  /** The scores of the items under {@code parent}; of the top items when it is null. */
  private static Sum scores(List<ScoreItem> items, String parent) {
    Sum sum = new Sum();
    for (ScoreItem item : items) {
      if (isUnder(item, parent)) sum.add(item.score());
    }
    return sum;
  }

  private static boolean isWholeList(Case toCheck, List<ScoreItem> items) {
    Decimal stated = toCheck.report().score().fullMarks();
    Decimal full = stated == null ? Decimal.exact(toCheck.pack().fullMarks()) : stated;
    return meets(fullMarks(items, null), full);
  }

  private static boolean meets(Interval sum, Decimal full) {
    return sum != null && Figures.meet(sum, Figures.interval(full));
  }

  /** As the report states them, or as its top items' full marks add up; else null. */
  private static Interval fullMarks(Report report) {
    return report.score().fullMarks() != null
        ? Figures.interval(report.score().fullMarks())
        : fullMarks(report.scoreItems(), null);
  }

  private static Interval fullMarks(List<ScoreItem> items, String parent) {
    Sum sum = new Sum();
    for (ScoreItem item : items) {
      if (isUnder(item, parent)) sum.add(item.fullMarks());
    }
    return sum.isComplete() && sum.count() > 0 ? sum.interval() : null;
  }

  private static boolean isUnder(ScoreItem item, String parent) {
    return parent == null ? item.parent() == null : parent.equals(item.parent());
  }
}
