package org.jixiao.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Output;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Task;

/**
 * The precision that a record's evidence tells: 66123000 yuan printed as 6612.3 万元 is known to 500
 * yuan only. Evidence whose print is not the value is left aside.
 */
final class PrintedPrecision {
  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  private PrintedPrecision(List<Evidence> all) {
    for (Evidence one : all) {
      if (one.path() == null || one.printed() == null) continue;
      evidence.computeIfAbsent(one.path(), path -> new ArrayList<>(1)).add(one);
    }
  }

  static Report applyTo(Report report) {
    if (report.evidence().isEmpty()) return report;
    PrintedPrecision precision = new PrintedPrecision(report.evidence());
    return precision.evidence.isEmpty() ? report : precision.of(report);
  }

  private Report of(Report report) {
    return new Report(
        report.source(),
        report.department(),
        report.fiscalYear(),
        report.submittedAt(),
        of("/revenue_yuan", report.revenue()),
        of(report.budget()),
        of(report.expenditure()),
        of(report.rates()),
        of(report.score()),
        each(report.scoreItems(), this::of),
        each(report.deductions(), this::of),
        each(report.tasks(), this::of),
        report.indicators(),
        each(report.outputs(), this::of),
        report.problems(),
        report.measures(),
        report.evidence());
  }

  private Budget of(Budget budget) {
    return new Budget(
        of("/budget/original_yuan", budget.original()),
        of("/budget/adjusted_yuan", budget.adjusted()),
        of("/budget/basic_yuan", budget.basic()),
        of("/budget/project_yuan", budget.project()));
  }

  private Expenditure of(Expenditure spent) {
    return new Expenditure(
        of("/expenditure/total_yuan", spent.total()),
        of("/expenditure/basic_yuan", spent.basic()),
        of("/expenditure/project_yuan", spent.project()));
  }

  private Rates of(Rates rates) {
    return new Rates(
        of("/rates/execution_pct", rates.execution()),
        of("/rates/adjustment_pct", rates.adjustment()),
        of("/rates/basic_execution_pct", rates.basicExecution()),
        of("/rates/project_execution_pct", rates.projectExecution()));
  }

  private Score of(Score score) {
    return new Score(of("/score/total", score.total()), score.fullMarks(), score.grade());
  }

  private ScoreItem of(int at, ScoreItem item) {
    Decimal score = of("/score_items/" + at + "/score", item.score());
    return new ScoreItem(item.name(), item.parent(), item.fullMarks(), score);
  }

  private Deduction of(int at, Deduction deduction) {
    Decimal points = of("/deductions/" + at + "/points", deduction.points());
    return new Deduction(points, deduction.reason(), deduction.item());
  }

  private Task of(int at, Task task) {
    String path = "/tasks/" + at;
    return new Task(
        task.name(),
        of(path + "/budget_yuan", task.budget()),
        of(path + "/expenditure_yuan", task.expenditure()),
        of(path + "/execution_pct", task.execution()));
  }

  private Output of(int at, Output output) {
    Decimal value = of("/outputs/" + at + "/value", output.value());
    return new Output(output.label(), value, output.unit(), output.approximate());
  }

  private Amount of(String path, Amount amount) {
    if (amount == null) return null;
    for (Evidence one : evidence.getOrDefault(path, List.of())) {
      Amount printed = PrintedNumber.amount(one);
      if (printed != null && printed.fen() == amount.fen()) return printed;
    }
    return amount;
  }

  private Decimal of(String path, Decimal number) {
    if (number == null) return null;
    for (Evidence one : evidence.getOrDefault(path, List.of())) {
      Decimal printed = PrintedNumber.decimal(one);
      if (printed != null && printed.millionths() == number.millionths()) return printed;
    }
    return number;
  }

  private interface Indexed<T> {
    T of(int at, T item);
  }

  private static <T> List<T> each(List<T> items, Indexed<T> change) {
    List<T> changed = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) changed.add(change.of(i, items.get(i)));
    return changed;
  }
}
