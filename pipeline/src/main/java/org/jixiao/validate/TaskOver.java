package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Interval;
import org.jixiao.model.Task;

/** A task that cost more than its budget, whatever the rounding. */
final class TaskOver implements Rule {

  @Override
  public String id() {
    return "task-over";
  }

  @Override
  public void check(Case report, Findings out) {
    Figures figures = report.figures();
    List<Task> tasks = report.report().tasks();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      Interval spent = figures.of(task.expenditure());
      Interval budget = figures.of(task.budget());
      if (spent == null || budget == null || budget.low() <= 0 || !spent.isAbove(budget)) continue;
      fire(figures, task, i, out);
    }
  }

  private static void fire(Figures figures, Task task, int ordinal, Findings out) {
    long difference = task.expenditure().millionths() - task.budget().millionths();
    String name = task.name() == null ? Integer.toString(ordinal + 1) : task.name();
    out.fires(Paths.task(ordinal, "expenditure_yuan"))
        .operand("task", Operand.text(name))
        .operand("expenditure", Operand.of(task.expenditure()))
        .operand("budget", Operand.of(task.budget()))
        .operand("difference", Operand.yuan(difference))
        .differs(figures.of(task.expenditure()), figures.of(task.budget()), difference, "yuan")
        .cause(cause(figures, task))
        .evidence(Paths.task(ordinal, "expenditure_yuan"), Paths.task(ordinal, "budget_yuan"))
        .add();
  }

  /** Only where a printed rate tells what the amounts should give. */
  private static Cause cause(Figures figures, Task task) {
    Interval rate = figures.of(task.execution());
    Interval given = Figures.percent(figures.of(task.expenditure()), figures.of(task.budget()));
    if (rate == null || Figures.meet(rate, given)) return null;
    return RateMismatch.slip(figures, task.expenditure(), task.budget(), task.execution());
  }
}
