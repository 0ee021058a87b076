package org.jixiao.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Severity;

/**
 * Scores of items against the total, of children against their parent, and deductions against the
 * points lost. Parts beyond the whole are wrong. Parts that fall short are so where the items' full
 * marks show that the list is whole; a warning where less is missing than any item could be. A list
 * that mixes groups with their items, by its full marks or by its numbers, is not added up.
 */
final class ScoreParts {

  private ScoreParts() {}

  static void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    if (!report.scoreItems().isEmpty()) {
      checkTotal(toCheck, out);
      checkParents(toCheck, out);
    }
    if (!report.deductions().isEmpty()) checkDeductions(toCheck, out);
  }

  private static void checkTotal(Case toCheck, Findings out) {
    Score score = toCheck.report().score();
    Interval total = toCheck.figures().of(score.total());
    if (total == null) return;
    Decimal stated = score.fullMarks();
    Decimal full = stated == null ? Decimal.exact(toCheck.pack().fullMarks()) : stated;
    Whole whole = Whole.of("whole.score", "", score.total(), total);
    compare(toCheck, top(toCheck, full), whole, full, Paths.SCORE, out);
  }

  private static void checkParents(Case toCheck, Findings out) {
    List<ScoreItem> items = toCheck.report().scoreItems();
    for (int i = 0; i < items.size(); i++) {
      ScoreItem parent = items.get(i);
      Interval score = toCheck.figures().of(parent.score());
      if (score == null || parent.name() == null || !hasChildren(items, parent.name())) continue;
      Whole whole = Whole.of("whole.parent", parent.name(), parent.score(), score);
      String subject = "/score_items/" + i + "/score";
      compare(toCheck, under(items, parent.name()), whole, parent.fullMarks(), subject, out);
    }
  }

  private static void compare(
      Case toCheck, List<Integer> places, Whole whole, Decimal full, String subject, Findings out) {
    List<ScoreItem> items = toCheck.report().scoreItems();
    Sum sum = new Sum(toCheck.pack().rounding());
    for (int place : places) sum.add(items.get(place).score());
    Sum marks = fullMarks(toCheck, places);
    Interval most = toCheck.figures().of(full);
    boolean isWholeList = marks.isComplete() && Figures.meet(marks.interval(), most);
    if (most != null && marks.interval().isAbove(most)) return;
    boolean tooMuch = whole.isExceededBy(sum) && !sum.makesWithoutGroups(whole.value());
    boolean isAll = isWholeList || lacksLessThanAnItem(sum, whole);
    boolean tooLittle = isAll && sum.isComplete() && sum.count() > 1 && whole.exceeds(sum);
    if (!tooMuch && !tooLittle) return;
    Severity severity = tooMuch || isWholeList ? Severity.FATAL : Severity.WARNING;
    List<String> evidence = new ArrayList<>(List.of(subject));
    for (int place : places) evidence.add("/score_items/" + place + "/score");
    new Parts("parts.score-items", sum, false).fire(whole, subject, severity, evidence, out);
  }

  /**
   * Whether so little is missing that a further item would be far smaller than any that is there.
   */
  private static boolean lacksLessThanAnItem(Sum sum, Whole whole) {
    long lacking = Figures.minus(whole.value(), sum.value());
    long most = Math.max(-Decimal.MOST, Math.min(Decimal.MOST, lacking));
    return sum.parts().stream().allMatch(part -> part.value() > 4 * most);
  }

  private static void checkDeductions(Case toCheck, Findings out) {
    Report report = toCheck.report();
    Interval total = toCheck.figures().of(report.score().total());
    Sum full = fullMarks(toCheck);
    if (total == null || full == null) return;
    Interval lost = full.interval().minus(total);
    Sum sum = new Sum(toCheck.pack().rounding());
    for (Deduction deduction : report.deductions()) sum.add(deduction.points());
    if (lost.high() < 0) return;
    long value = full.value() - report.score().total().millionths();
    long half = (lost.high() - lost.low()) / 2;
    Whole whole = new Whole("whole.lost", "", value, lost, half, "points");
    boolean tooMuch = whole.isExceededBy(sum) && !isToldTwice(sum, value);
    boolean tooLittle = sum.isComplete() && sum.count() > 1 && whole.exceeds(sum);
    if (!tooMuch && !tooLittle) return;
    new Parts("parts.deductions", sum, true)
        .fire(
            whole,
            Paths.SCORE,
            tooMuch ? Severity.FATAL : Severity.WARNING,
            Paths.andItems(
                Paths.SCORE,
                "/deductions/*/points",
                report.deductions(),
                deduction -> deduction.points() != null),
            out);
  }

  /** In a table and again below it, or as groups and again by their parts. */
  private static boolean isToldTwice(Sum sum, long lost) {
    return sum.value() == 2 * lost || sum.makesWithoutGroups(lost);
  }

  private static boolean hasChildren(List<ScoreItem> items, String parent) {
    for (ScoreItem item : items) {
      if (parent.equals(item.parent())) return true;
    }
    return false;
  }

  /** As the report states them, or as its top items' full marks add up to the pack's; else null. */
  private static Sum fullMarks(Case toCheck) {
    Decimal stated = toCheck.report().score().fullMarks();
    if (stated != null) {
      Sum sum = new Sum(toCheck.pack().rounding()).add(stated);
      return sum.isComplete() ? sum : null;
    }
    Decimal most = Decimal.exact(toCheck.pack().fullMarks());
    Sum marks = fullMarks(toCheck, top(toCheck, most));
    boolean isUsable = marks.count() > 0 && marks.isComplete() && marks.interval().high() >= 0;
    return isUsable && marks.interval().low() <= toCheck.pack().fullMarks() ? marks : null;
  }

  private static Sum fullMarks(Case toCheck, List<Integer> places) {
    Sum sum = new Sum(toCheck.pack().rounding());
    for (int place : places) sum.add(toCheck.report().scoreItems().get(place).fullMarks());
    return sum;
  }

  /**
   * The places of the items at the top. A parent that is no item itself may be a mere heading; what
   * it heads stands at the top where the full marks bear that out.
   */
  private static List<Integer> top(Case toCheck, Decimal full) {
    List<ScoreItem> items = toCheck.report().scoreItems();
    Set<String> names = new HashSet<>();
    for (ScoreItem item : items) names.add(item.name());
    List<Integer> withHeaded = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String parent = items.get(i).parent();
      if (parent == null || !names.contains(parent)) withHeaded.add(i);
    }
    Sum marks = fullMarks(toCheck, withHeaded);
    boolean isWhole = Figures.meet(marks.interval(), toCheck.figures().of(full));
    return isWhole && marks.isComplete() ? withHeaded : under(items, null);
  }

  private static List<Integer> under(List<ScoreItem> items, String parent) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (Objects.equals(parent, items.get(i).parent())) places.add(i);
    }
    return places;
  }
}
