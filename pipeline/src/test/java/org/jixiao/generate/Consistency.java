package org.jixiao.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Report;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Task;

/** A second, slow opinion on the arithmetic of a generated report. */
final class Consistency {
  private final Report report;
  private final Set<String> planted;

  private Consistency(Generated generated) {
    report = generated.report();
    planted = new HashSet<>();
    for (Planted one : generated.planted()) {
      planted.add(one.rule());
      planted.add(one.rule() + one.subject());
    }
  }

  static void check(Generated generated) {
    Consistency consistency = new Consistency(generated);
    consistency.core();
    consistency.rates();
    consistency.parts();
    consistency.scores();
    consistency.tasks();
    consistency.words();
  }

  private boolean has(String rule) {
    return planted.contains(rule);
  }

  private Amount adjusted() {
    if (report.budget().adjusted() != null) return report.budget().adjusted();
    return report.rates().adjustment() == null ? report.budget().original() : null;
  }

  private void core() {
    boolean isComplete =
        (report.budget().original() != null || report.budget().adjusted() != null)
            && report.expenditure().total() != null
            && report.score().total() != null;
    assertEquals(!has("missing-core"), isComplete, report::toString);
  }

  private void rates() {
    Amount spent = report.expenditure().total();
    Decimal printed = report.rates().execution();
    if (printed == null || spent == null || adjusted() == null) return;
    Decimal right = percent(spent.fen(), adjusted().fen());
    assertEquals(!has("rate-mismatch"), right.equals(printed), report::toString);
    boolean isLow = printed.millionths() < 90_000_000;
    assertEquals(has("execution-low"), isLow, report::toString);
    assertEquals(has("execution-over"), printed.millionths() > 100_000_000, report::toString);
    adjustment();
  }

  private void adjustment() {
    Amount original = report.budget().original();
    Decimal printed = report.rates().adjustment();
    if (printed == null || original == null || report.budget().adjusted() == null) return;
    Decimal right = percent(adjusted().fen() - original.fen(), original.fen());
    assertEquals(!has("adjustment-mislabelled"), right.equals(printed), report::toString);
    boolean isHigh = Math.abs(printed.millionths()) >= 10_000_000;
    assertEquals(has("adjustment-high"), isHigh, report::toString);
  }

  private void parts() {
    if (report.expenditure().basic() == null) return;
    long sum = report.expenditure().basic().fen() + report.expenditure().project().fen();
    assertEquals(
        !has("parts-total/expenditure/total_yuan"),
        sum == report.expenditure().total().fen(),
        report::toString);
    if (report.budget().basic() == null) return;
    long budgets = report.budget().basic().fen() + report.budget().project().fen();
    assertEquals(adjusted().fen(), budgets);
  }

  private void scores() {
    Decimal total = report.score().total();
    if (total == null) return;
    long full =
        report.score().fullMarks() == null ? 100_000_000 : report.score().fullMarks().millionths();
    if (!report.deductions().isEmpty()) {
      long lost =
          report.deductions().stream().map(Deduction::points).mapToLong(Decimal::millionths).sum();
      assertEquals(full, total.millionths() + lost, report::toString);
    }
    if (!report.scoreItems().isEmpty()) {
      List<ScoreItem> items = report.scoreItems();
      assertEquals(full, items.stream().mapToLong(item -> item.fullMarks().millionths()).sum());
      long sum = items.stream().mapToLong(item -> item.score().millionths()).sum();
      assertEquals(!has("parts-total/score/total"), sum == total.millionths(), report::toString);
    }
    if (report.score().grade() != null) {
      assertEquals(
          !has("grade-band"), band(total).equals(report.score().grade()), report::toString);
    }
  }

  private static String band(Decimal total) {
    if (total.millionths() >= 90_000_000) return "优";
    if (total.millionths() >= 80_000_000) return "良";
    return total.millionths() >= 60_000_000 ? "中" : "差";
  }

  private void tasks() {
    Set<String> names = new HashSet<>();
    long budgets = 0;
    long spent = 0;
    boolean isRepeated = false;
    for (Task task : report.tasks()) {
      isRepeated |= !names.add(task.name());
      budgets += task.budget().fen();
      spent += task.expenditure().fen();
      if (task.execution() == null) continue;
      assertEquals(percent(task.expenditure().fen(), task.budget().fen()), task.execution());
    }
    assertEquals(has("same-item-two-values"), isRepeated);
    if (adjusted() == null || report.expenditure().total() == null) return;
    if (!has("parts-total/tasks")) assertTrue(spent < report.expenditure().total().fen());
    assertGap(budgets, spent);
  }

  private void assertGap(long budgets, long spent) {
    long budget = adjusted().fen();
    long total = report.expenditure().total().fen();
    boolean isAlmostDone = spent * 100 >= budgets * 98;
    assertEquals(has("hidden-gap"), isAlmostDone && total * 100 < budget * 95, report::toString);
    if (has("hidden-gap")) assertTrue((total - spent) * 100 < (budget - budgets) * 85);
  }

  private void words() {
    assertNotNull(report.department().name());
    boolean isNamed = false;
    for (var problem : report.problems()) {
      isNamed |= problem.text().matches(".*(执行|支付|进度|结余|结转|沉淀|支出|未使用).*");
    }
    if (has("execution-low")) assertEquals(!has("silence"), isNamed, report::toString);
  }

  private static Decimal percent(long part, long base) {
    BigDecimal rate =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    return Decimal.printed(rate);
  }
}
