package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;

/**
 * Parts that cannot add up to their whole: basic and project expenditure, the tasks' money, the
 * scores of items (see {@link ScoreParts}) and the points taken off.
 */
final class PartsTotal implements Rule {

  @Override
  public String id() {
    return "parts-total";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    checkExpenditure(toCheck, out);
    BudgetParts.check(toCheck, out);
    checkTaskExpenditures(toCheck, out);
    ScoreParts.check(toCheck, out);
  }

  private static void checkExpenditure(Case toCheck, Findings out) {
    Report report = toCheck.report();
    if (toCheck.figures().expenditure() == null) return;
    if (report.expenditure().basic() == null && report.expenditure().project() == null) return;
    Sum sum =
        new Sum(toCheck.pack().rounding())
            .add(report.expenditure().basic())
            .add(report.expenditure().project());
    Whole whole = expenditure(toCheck);
    if (!whole.isExceededBy(sum) && !(sum.isComplete() && whole.exceeds(sum))) return;
    Parts parts = new Parts("parts.basic-project-expenditure", sum, false);
    List<String> evidence =
        List.of(Paths.EXPENDITURE, Paths.BASIC_EXPENDITURE, Paths.PROJECT_EXPENDITURE);
    parts.fire(whole, Paths.EXPENDITURE, Severity.FATAL, evidence, out);
  }

  private static void checkTaskExpenditures(Case toCheck, Findings out) {
    if (toCheck.figures().expenditure() == null || toCheck.report().tasks().isEmpty()) return;
    Whole whole = expenditure(toCheck);
    Sum sum = TaskSums.expenditures(toCheck, whole);
    if (!whole.isExceededBy(sum)) return;
    List<String> evidence =
        Paths.andItems(
            Paths.EXPENDITURE,
            Paths.task("*", "expenditure_yuan"),
            toCheck.report().tasks(),
            task -> task.expenditure() != null);
    new Parts("parts.task-expenditures", sum, true)
        .fire(whole, "/tasks", Severity.FATAL, evidence, out);
  }

  private static Whole expenditure(Case toCheck) {
    return new Whole(
        "whole.expenditure",
        "",
        toCheck.report().expenditure().total().millionths(),
        toCheck.figures().expenditure(),
        toCheck.report().expenditure().total().half(),
        "yuan");
  }
}
