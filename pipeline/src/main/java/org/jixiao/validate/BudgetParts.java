package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;

/**
 * Budgets of parts against the department's. Which budget the parts belong to is seldom said, so
 * they conflict only when no plausible one fits; without the pack's own this is a warning.
 */
final class BudgetParts {

  private BudgetParts() {}

  static void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    Figures figures = toCheck.figures();
    if (figures.original() == null && figures.adjusted() == null) return;
    Sum halves =
        new Sum(toCheck.pack().rounding())
            .add(report.budget().basic())
            .add(report.budget().project());
    boolean stray = halves.count() > 0 && !isBudget(halves, figures);
    Whole largest = whole(largestPrinted(figures), 0);
    Sum tasks = TaskSums.budgets(toCheck, largest);
    boolean tooMuch = largest.isExceededBy(tasks);
    if (!stray && !tooMuch) return;
    List<Base> bases = Base.of(toCheck);
    if (bases.isEmpty()) return;
    if (stray) checkHalves(halves, bases, out);
    if (tooMuch) checkTasks(report, tasks, bases, out);
  }

  private static boolean isBudget(Sum sum, Figures figures) {
    return sum.isComplete()
        && (Figures.meet(sum.interval(), figures.adjusted())
            || Figures.meet(sum.interval(), figures.original()));
  }

  private static Interval largestPrinted(Figures figures) {
    if (figures.original() == null) return figures.adjusted();
    if (figures.adjusted() == null) return figures.original();
    return figures.adjusted().high() > figures.original().high()
        ? figures.adjusted()
        : figures.original();
  }

  private static void checkHalves(Sum halves, List<Base> bases, Findings out) {
    boolean fits = false;
    for (Base base : bases) {
      Whole whole = whole(base.amount(), base.value());
      fits |= !whole.isExceededBy(halves) && !(halves.isComplete() && whole.exceeds(halves));
    }
    if (fits) return;
    List<String> evidence =
        List.of(bases.get(0).evidence().get(0), Paths.BASIC_BUDGET, Paths.PROJECT_BUDGET);
    new Parts("parts.basic-project-budget", halves, false)
        .fire(
            whole(bases.get(0).amount(), bases.get(0).value()),
            "/budget",
            severity(bases),
            evidence,
            out);
  }

  private static void checkTasks(Report report, Sum tasks, List<Base> bases, Findings out) {
    Base largest = bases.get(0);
    for (Base base : bases) {
      if (base.amount().high() > largest.amount().high()) largest = base;
    }
    Whole whole = whole(largest.amount(), largest.value());
    if (!whole.isExceededBy(tasks)) return;
    List<String> evidence =
        Paths.andItems(
            largest.evidence().get(0),
            Paths.task("*", "budget_yuan"),
            report.tasks(),
            task -> task.budget() != null);
    new Parts("parts.task-budgets", tasks, true)
        .fire(whole, "/tasks", severity(bases), evidence, out);
  }

  private static Severity severity(List<Base> bases) {
    return bases.get(0).isOwn() ? Severity.FATAL : Severity.WARNING;
  }

  private static Whole whole(Interval budget, long value) {
    long half = (budget.high() - budget.low()) / 2;
    return new Whole("whole.budget", "", value, budget, half, "yuan");
  }
}
