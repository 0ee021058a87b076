package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.Task;

/**
 * A printed execution rate that its amounts cannot give: the department's, tried on every plausible
 * budget (see {@link DepartmentRate}), that of basic and project expenditure, and each task's.
 */
final class RateMismatch implements Rule {

  @Override
  public String id() {
    return "rate-mismatch";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    DepartmentRate.check(toCheck, out);
    Decimal basic = report.rates().basicExecution();
    if (conflict(report.expenditure().basic(), report.budget().basic(), basic)) {
      Operand name = Operand.term("rate.basic", "");
      List<String> paths =
          List.of(Paths.BASIC_EXECUTION, Paths.BASIC_EXPENDITURE, Paths.BASIC_BUDGET);
      fire(name, report.expenditure().basic(), report.budget().basic(), basic, paths, out);
    }
    Decimal project = report.rates().projectExecution();
    if (conflict(report.expenditure().project(), report.budget().project(), project)) {
      Operand name = Operand.term("rate.project", "");
      List<String> paths =
          List.of(Paths.PROJECT_EXECUTION, Paths.PROJECT_EXPENDITURE, Paths.PROJECT_BUDGET);
      fire(name, report.expenditure().project(), report.budget().project(), project, paths, out);
    }
    checkTasks(report.tasks(), out);
  }

  private static void checkTasks(List<Task> tasks, Findings out) {
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (!conflict(task.expenditure(), task.budget(), task.execution())) continue;
      List<String> paths =
          List.of(
              Paths.task(i, "execution_pct"),
              Paths.task(i, "expenditure_yuan"),
              Paths.task(i, "budget_yuan"));
      fire(name(task, i), task.expenditure(), task.budget(), task.execution(), paths, out);
    }
  }

  private static Operand name(Task task, int ordinal) {
    return task.name() == null
        ? Operand.term("rate.unnamed-task", Integer.toString(ordinal + 1))
        : Operand.term("rate.task", task.name());
  }

  private static boolean conflict(Amount expenditure, Amount budget, Decimal rate) {
    if (expenditure == null || budget == null || rate == null) return false;
    Interval computed = Figures.percent(Figures.interval(expenditure), Figures.interval(budget));
    Interval printed = Figures.interval(rate);
    return computed != null && printed != null && !computed.meets(printed);
  }

  private static void fire(
      Operand name,
      Amount expenditure,
      Amount budget,
      Decimal rate,
      List<String> paths,
      Findings out) {
    Interval printed = rate.interval();
    Interval computed = expenditure.interval().percentOf(budget.interval());
    out.fires(paths.get(0))
        .operand("rate", name)
        .operand("printed", Operand.percent(rate))
        .operand("expenditure", Operand.of(expenditure))
        .operand("budget", Operand.of(budget))
        .operand("basis", Operand.term("basis.own", ""))
        .operand("computed", Operand.percent(Percent.of(expenditure.fen(), budget.fen())))
        .operand("difference", Operand.percent(printed.distanceTo(computed)))
        .differs(printed, computed, "percent")
        .cause(slip(expenditure, budget, rate))
        .evidence(paths)
        .add();
  }

  /** The keying error in budget, expenditure or rate that would make the three agree, or null. */
  static Cause slip(Amount expenditure, Amount budget, Decimal rate) {
    Interval spent = expenditure.interval();
    Interval budgeted = budget.interval();
    Interval printed = rate.interval();
    return Slips.explain(
        List.of(
            Suspect.of(
                Operand.term("figure.budget", ""),
                budget,
                other -> Figures.meet(Figures.percent(spent, other), printed)),
            Suspect.of(
                Operand.term("figure.expenditure", ""),
                expenditure,
                other -> Figures.meet(Figures.percent(other, budgeted), printed)),
            Suspect.of(
                Operand.term("figure.rate", ""),
                rate,
                "percent",
                other -> Figures.meet(Figures.percent(spent, budgeted), other))));
  }
}
