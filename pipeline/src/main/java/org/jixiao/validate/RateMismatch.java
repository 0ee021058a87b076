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
    Figures figures = toCheck.figures();
    Decimal basic = report.rates().basicExecution();
    if (conflict(figures, report.expenditure().basic(), report.budget().basic(), basic)) {
      Operand name = Operand.term("rate.basic", "");
      List<String> paths =
          List.of(Paths.BASIC_EXECUTION, Paths.BASIC_EXPENDITURE, Paths.BASIC_BUDGET);
      fire(figures, name, report.expenditure().basic(), report.budget().basic(), basic, paths, out);
    }
    Decimal project = report.rates().projectExecution();
    if (conflict(figures, report.expenditure().project(), report.budget().project(), project)) {
      Operand name = Operand.term("rate.project", "");
      List<String> paths =
          List.of(Paths.PROJECT_EXECUTION, Paths.PROJECT_EXPENDITURE, Paths.PROJECT_BUDGET);
      fire(
          figures,
          name,
          report.expenditure().project(),
          report.budget().project(),
          project,
          paths,
          out);
    }
    checkTasks(toCheck, out);
  }

  private static void checkTasks(Case toCheck, Findings out) {
    Figures figures = toCheck.figures();
    List<Task> tasks = toCheck.report().tasks();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (!conflict(figures, task.expenditure(), task.budget(), task.execution())) continue;
      List<String> paths =
          List.of(
              Paths.task(i, "execution_pct"),
              Paths.task(i, "expenditure_yuan"),
              Paths.task(i, "budget_yuan"));
      fire(figures, name(task, i), task.expenditure(), task.budget(), task.execution(), paths, out);
    }
  }

  private static Operand name(Task task, int ordinal) {
    return task.name() == null
        ? Operand.term("rate.unnamed-task", Integer.toString(ordinal + 1))
        : Operand.term("rate.task", task.name());
  }

  private static boolean conflict(
      Figures figures, Amount expenditure, Amount budget, Decimal rate) {
    if (expenditure == null || budget == null || rate == null) return false;
    Interval computed = Figures.percent(figures.of(expenditure), figures.of(budget));
    Interval printed = figures.of(rate);
    return computed != null && printed != null && !computed.meets(printed);
  }

  private static void fire(
      Figures figures,
      Operand name,
      Amount expenditure,
      Amount budget,
      Decimal rate,
      List<String> paths,
      Findings out) {
    Interval computed = Figures.percent(figures.of(expenditure), figures.of(budget));
    Decimal exact = Percent.of(expenditure.fen(), budget.fen());
    long difference = Math.abs(rate.millionths() - exact.millionths());
    out.fires(paths.get(0))
        .operand("rate", name)
        .operand("printed", Operand.percent(rate))
        .operand("expenditure", Operand.of(expenditure))
        .operand("budget", Operand.of(budget))
        .operand("basis", Operand.term("basis.own", ""))
        .operand("computed", Operand.percent(exact))
        .operand("difference", Operand.percent(difference))
        .differs(figures.of(rate), computed, difference, "percent")
        .cause(slip(figures, expenditure, budget, rate))
        .evidence(paths)
        .add();
  }

  /** The keying error in budget, expenditure or rate that would make the three agree, or null. */
  static Cause slip(Figures figures, Amount expenditure, Amount budget, Decimal rate) {
    Interval spent = figures.of(expenditure);
    Interval budgeted = figures.of(budget);
    Interval printed = figures.of(rate);
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
