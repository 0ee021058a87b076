package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Output;
import org.jixiao.model.Severity;
import org.jixiao.model.Task;

/**
 * One item printed with values that cannot be the same. A task is compared with the first of its
 * name; counts of work, whose scopes differ more often, give a warning only.
 */
final class SameItemTwoValues implements Rule {

  private static final int SHORTEST_LABEL = 4;

  @Override
  public String id() {
    return "same-item-two-values";
  }

  @Override
  public void check(Case report, Findings out) {
    checkTasks(report, out);
    checkOutputs(report, out);
  }

  private static void checkTasks(Case report, Findings out) {
    List<Task> tasks = report.report().tasks();
    long[] keys = ItemNames.keys(tasks);
    if (keys == null) return;
    for (int i = 1; i < keys.length; i++) {
      int first = firstAlike(keys, i);
      if (first < i) compare(report, first, i, out);
    }
  }

  /** The first place with the key of place {@code i}, at the latest {@code i}. */
  static int firstAlike(long[] keys, int i) {
    int first = 0;
    while (keys[first] != keys[i]) first++;
    return keys[i] == ItemNames.NONE ? i : first;
  }

  private static void compare(Case report, int first, int second, Findings out) {
    Figures figures = report.figures();
    List<Task> tasks = report.report().tasks();
    Task one = tasks.get(first);
    Task other = tasks.get(second);
    if (conflict(figures, one.budget(), other.budget())) {
      fire(report, first, second, Figure.BUDGET, out);
    }
    if (conflict(figures, one.expenditure(), other.expenditure())) {
      fire(report, first, second, Figure.EXPENDITURE, out);
    }
    if (conflict(figures, one.execution(), other.execution())) {
      fire(report, first, second, Figure.EXECUTION, out);
    }
  }

  private static void fire(Case report, int first, int second, Figure figure, Findings out) {
    List<Task> tasks = report.report().tasks();
    Suspect one = figure.of(tasks.get(first));
    Suspect other = figure.of(tasks.get(second));
    String subject = Paths.task(second, figure.member);
    String name = tasks.get(second).name();
    String otherPath = Paths.task(first, figure.member);
    fire(report, subject, otherPath, name, one, other, Severity.FATAL, out);
  }

  private static void fire(
      Case report,
      String subject,
      String otherPath,
      String item,
      Suspect first,
      Suspect second,
      Severity severity,
      Findings out) {
    Interval one = report.pack().rounding().interval(first.value(), first.half());
    Interval other = report.pack().rounding().interval(second.value(), second.half());
    long difference = Math.abs(first.value() - second.value());
    out.fires(subject)
        .severity(severity)
        .operand("item", Operand.text(item))
        .operand("figure", first.name())
        .operand("first", Operand.inUnit(first.value(), first.unit()))
        .operand("second", Operand.inUnit(second.value(), second.unit()))
        .operand("difference", Operand.inUnit(difference, first.unit()))
        .differs(other, one, difference, first.unit())
        .cause(slip(first, second, one, other))
        .evidence(subject, otherPath)
        .add();
  }

  private static Cause slip(Suspect first, Suspect second, Interval one, Interval other) {
    return Slips.explain(
        List.of(
            first.as(Operand.term("figure.first", ""), other::meets),
            second.as(Operand.term("figure.second", ""), one::meets)));
  }

  private static void checkOutputs(Case report, Findings out) {
    List<Output> outputs = report.report().outputs();
    for (int i = 1; i < outputs.size(); i++) {
      Output output = outputs.get(i);
      if (!isParticular(output)) continue;
      for (int first = 0; first < i; first++) {
        if (!isSameCount(outputs.get(first), output)) continue;
        if (conflict(report.figures(), outputs.get(first).value(), output.value())) {
          fire(report, first, i, out);
        }
        break;
      }
    }
  }

  private static boolean isParticular(Output output) {
    return output.label() != null
        && output.unit() != null
        && output.approximate() == null
        && output.label().length() >= SHORTEST_LABEL
        && ItemNames.key(output.label()) != ItemNames.NONE;
  }

  private static boolean isSameCount(Output one, Output other) {
    return other.label().equals(one.label())
        && other.unit().equals(one.unit())
        && one.approximate() == null;
  }

  private static void fire(Case report, int first, int second, Findings out) {
    List<Output> outputs = report.report().outputs();
    Operand figure = Operand.term("figure.output", "");
    Output one = outputs.get(first);
    Output other = outputs.get(second);
    String subject = "/outputs/" + second + "/value";
    fire(
        report,
        subject,
        "/outputs/" + first + "/value",
        other.label(),
        Suspect.of(figure, one.value(), one.unit(), any -> false),
        Suspect.of(figure, other.value(), other.unit(), any -> false),
        Severity.WARNING,
        out);
  }

  private static boolean conflict(Figures figures, Amount one, Amount other) {
    return conflict(figures.of(one), figures.of(other));
  }

  private static boolean conflict(Figures figures, Decimal one, Decimal other) {
    return conflict(figures.of(one), figures.of(other));
  }

  private static boolean conflict(Interval one, Interval other) {
    return one != null && other != null && !one.meets(other);
  }

  /** What of a task is compared. */
  private enum Figure {
    BUDGET("budget_yuan"),
    EXPENDITURE("expenditure_yuan"),
    EXECUTION("execution_pct");

    private final String member;

    Figure(String member) {
      this.member = member;
    }

    Suspect of(Task task) {
      return switch (this) {
        case BUDGET -> Suspect.of(Operand.term("figure.budget", ""), task.budget(), any -> false);
        case EXPENDITURE ->
            Suspect.of(Operand.term("figure.expenditure", ""), task.expenditure(), any -> false);
        case EXECUTION ->
            Suspect.of(
                Operand.term("figure.execution", ""), task.execution(), "percent", any -> false);
      };
    }
  }
}
