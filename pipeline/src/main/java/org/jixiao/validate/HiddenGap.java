package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Task;

/**
 * The tasks listed are spent almost wholly while the whole is not: what is not listed executes far
 * less. An item printed twice counts once.
 */
final class HiddenGap implements Rule {

  @Override
  public String id() {
    return "hidden-gap";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal execution = report.derived().execution();
    Thresholds thresholds = report.pack().thresholds();
    if (execution == null || execution.millionths() >= thresholds.hiddenGapTotalBelow()) return;
    Interval base = Bases.ofExecution(report);
    if (base == null || report.figures().expenditure() == null) return;
    Tasks tasks = Tasks.of(report.report().tasks());
    if (tasks.budget == 0) return;
    Decimal tasksExecution = Percent.of(tasks.expenditure, tasks.budget);
    if (tasksExecution.millionths() < thresholds.hiddenGapTasksFrom()) return;
    compareRest(report, tasks, tasksExecution, out);
  }

  private static void compareRest(Case report, Tasks tasks, Decimal tasksRate, Findings out) {
    Amount budget =
        Bases.isOnAdjusted(report)
            ? report.derived().adjustedBudget()
            : report.report().budget().original();
    long restBudget = budget.fen() - tasks.budget;
    long restSpent = report.report().expenditure().total().fen() - tasks.expenditure;
    if (restBudget <= 0 || restSpent < 0) return;
    Decimal rest = Percent.of(restSpent, restBudget);
    Decimal execution = report.derived().execution();
    long gap = tasksRate.millionths() - rest.millionths();
    if (gap < report.pack().thresholds().hiddenGapFrom()) return;
    out.fires("/tasks")
        .operand("execution", Operand.percent(execution))
        .operand("tasks_execution", Operand.percent(tasksRate))
        .operand("rest_expenditure", Operand.fen(restSpent))
        .operand("rest_budget", Operand.fen(restBudget))
        .operand("rest_execution", Operand.percent(rest))
        .compares(
            Interval.around(tasksRate.millionths(), 0),
            Interval.around(rest.millionths(), 0),
            "percent")
        .evidence(Bases.amountsEvidence(report))
        .add();
  }

  /** Sums in fen over the tasks that state both amounts; they stop at {@link #MOST}. */
  private record Tasks(long budget, long expenditure) {

    private static final long MOST = Long.MAX_VALUE / 4;

    static Tasks of(List<Task> tasks) {
      long[] keys = ItemNames.keys(tasks);
      long budget = 0;
      long expenditure = 0;
      for (int i = 0; i < tasks.size(); i++) {
        Task task = tasks.get(i);
        if (!Figures.isUsable(task.budget())) continue;
        if (!Figures.isUsable(task.expenditure())) continue;
        if (keys != null && SameItemTwoValues.firstAlike(keys, i) < i) continue;
        budget = Math.min(MOST, budget + task.budget().fen());
        expenditure = Math.min(MOST, expenditure + task.expenditure().fen());
      }
      return new Tasks(budget, expenditure);
    }
  }
}
