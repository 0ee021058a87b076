package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Report;

/** Prints what a report states in one line, for comparison with a corpus. */
final class Rendering {

  private final List<String> parts = new ArrayList<>();

  private Rendering() {}

  static String of(Report report) {
    Rendering rendering = new Rendering();
    rendering.figures(report);
    rendering.items(report);
    return String.join(" ", rendering.parts);
  }

  private void figures(Report report) {
    add("original", report.budget().original());
    add("adjusted", report.budget().adjusted());
    add("budget.basic", report.budget().basic());
    add("budget.project", report.budget().project());
    add("revenue", report.revenue());
    add("spent", report.expenditure().total());
    add("spent.basic", report.expenditure().basic());
    add("spent.project", report.expenditure().project());
    add("execution", report.rates().execution());
    add("adjustment", report.rates().adjustment());
    add("execution.basic", report.rates().basicExecution());
    add("execution.project", report.rates().projectExecution());
    add("score", report.score().total());
    add("full", report.score().fullMarks());
    if (report.score().grade() != null) parts.add("grade=" + report.score().grade());
  }

  private void items(Report report) {
    for (var item : report.scoreItems()) {
      String parent = item.parent() == null ? "" : "<" + item.parent();
      String full = item.fullMarks() == null ? "" : "/" + number(item.fullMarks());
      parts.add("item=" + item.name() + parent + full + ":" + number(item.score()));
    }
    for (var deduction : report.deductions()) {
      parts.add("deduct=" + number(deduction.points()) + ":" + deduction.reason());
    }
    for (var task : report.tasks()) {
      String name = task.name() == null ? "-" : task.name();
      String money = money(task.budget()) + "|" + money(task.expenditure());
      String rate = task.execution() == null ? "-" : number(task.execution());
      parts.add("task=" + name + "|" + money + "|" + rate);
    }
    for (var i : report.indicators()) {
      parts.add(
          "indicator=" + String.join("|", i.name(), i.target(), i.actual()) + "|" + i.achieved());
    }
    for (var output : report.outputs()) {
      String about = output.approximate() == null ? "" : "~" + output.approximate();
      parts.add("output=" + number(output.value()) + output.unit() + about);
    }
    report.problems().forEach(statement -> parts.add("problem=" + statement.text()));
    report.measures().forEach(statement -> parts.add("measure=" + statement.text()));
  }

  private void add(String name, Amount amount) {
    if (amount != null) parts.add(name + "=" + money(amount));
  }

  private void add(String name, Decimal decimal) {
    if (decimal != null) parts.add(name + "=" + number(decimal));
  }

  private static String money(Amount amount) {
    return amount == null ? "-" : plain(amount.yuan());
  }

  private static String number(Decimal decimal) {
    if (decimal == null) return "-";
    return plain(decimal.value());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
