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
    checkTasks(report.report().tasks(), out);
    checkOutputs(report.report().outputs(), out);
  }

  private static void checkTasks(List<Task> tasks, Findings out) {
    long[] keys = ItemNames.keys(tasks);
    if (keys == null) return;
    for (int i = 1; i < keys.length; i++) {
      int first = firstAlike(keys, i);
      if (first < i) compare(tasks, first, i, out);
    }
  }

  /** The first place with the key of place {@code i}, at the latest {@code i}. */
  static int firstAlike(long[] keys, int i) {
    int first = 0;
    while (keys[first] != keys[i]) first++;
    return keys[i] == ItemNames.NONE ? i : first;
  }

  private static void compare(List<Task> tasks, int first, int second, Findings out) {
    Task one = tasks.get(first);
    Task other = tasks.get(second);
    if (conflict(one.budget(), other.budget())) {
      fire(tasks, first, second, Figure.BUDGET, out);
    }
    if (conflict(one.expenditure(), other.expenditure())) {
      fire(tasks, first, second, Figure.EXPENDITURE, out);
    }
    if (conflict(one.execution(), other.execution())) {
      fire(tasks, first, second, Figure.EXECUTION, out);
    }
  }

  private static void fire(List<Task> tasks, int first, int second, Figure figure, Findings out) {
    Suspect one = figure.of(tasks.get(first));
    Suspect other = figure.of(tasks.get(second));
    String subject = Paths.task(second, figure.member);
    String name = tasks.get(second).name();
    fire(subject, Paths.task(first, figure.member), name, one, other, Severity.FATAL, out);
  }

  private static void fire(
      String subject,
      String otherPath,
      String item,
      Suspect first,
      Suspect second,
      Severity severity,
      Findings out) {
    Interval one = Interval.around(first.value(), first.half());
    Interval other = Interval.around(second.value(), second.half());
    out.fires(subject)
        .severity(severity)
        .operand("item", Operand.text(item))
        .operand("figure", first.name())
        .operand("first", Operand.inUnit(first.value(), first.unit()))
        .operand("second", Operand.inUnit(second.value(), second.unit()))
        .operand("difference", Operand.inUnit(one.distanceTo(other), first.unit()))
        .differs(other, one, first.unit())
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

  private static void checkOutputs(List<Output> outputs, Findings out) {
    for (int i = 1; i < outputs.size(); i++) {
      Output output = outputs.get(i);
      if (!isParticular(output)) continue;
      for (int first = 0; first < i; first++) {
        if (!isSameCount(outputs.get(first), output)) continue;
        if (conflict(outputs.get(first).value(), output.value())) fire(outputs, first, i, out);
        break;
      }
    }
  }

  private static boolean isParticular(Output output) {
    return output.label() != null
        && output.unit() != null
        && output.approximate() == null
        && output.label().length() >= SHORTEST_LABEL;
  }

  private static boolean isSameCount(Output one, Output other) {
    return other.label().equals(one.label())
        && other.unit().equals(one.unit())
        && one.approximate() == null;
  }

  private static void fire(List<Output> outputs, int first, int second, Findings out) {
    Operand figure = Operand.term("figure.output", "");
    Output one = outputs.get(first);
    Output other = outputs.get(second);
    String subject = "/outputs/" + second + "/value";
    fire(
        subject,
        "/outputs/" + first + "/value",
        other.label(),
        Suspect.of(figure, one.value(), one.unit(), any -> false),
        Suspect.of(figure, other.value(), other.unit(), any -> false),
        Severity.WARNING,
        out);
  }

  private static boolean conflict(Amount one, Amount other) {
    return conflict(Figures.interval(one), Figures.interval(other));
  }

  private static boolean conflict(Decimal one, Decimal other) {
    return conflict(Figures.interval(one), Figures.interval(other));
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
