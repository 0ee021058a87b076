package org.jixiao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Evidence;
import org.jixiao.model.Report;
import org.jixiao.model.Statement;

/**
 * Compares what a text says with what was read: single values must be equal or both be null, items
 * must be as many with the same figures in any order, every quote must stand where it says.
 */
final class Comparison {
  private static final String TOTAL = "/expenditure/total_yuan";

  private final Report truth;
  private final Report found;
  private final List<Misreading> misreadings = new ArrayList<>();

  private Comparison(Report truth, Report found) {
    this.truth = truth;
    this.found = found;
  }

  static List<Misreading> of(Report truth, Report found, String text) {
    Comparison comparison = new Comparison(truth, found);
    comparison.identity();
    comparison.money();
    comparison.score();
    comparison.items();
    comparison.evidence(text);
    comparison.printedTwice();
    return comparison.misreadings;
  }

  private void same(String field, Function<Report, Object> value) {
    Object printed = value.apply(truth);
    Object read = value.apply(found);
    if (!Objects.equals(printed, read)) {
      add(field, String.valueOf(printed), String.valueOf(read));
    }
  }

  private void add(String field, String printed, String read) {
    misreadings.add(new Misreading(Misreading.Kind.VALUE, field, printed, read));
  }

  private void remark(String field, String printed, String read) {
    misreadings.add(new Misreading(Misreading.Kind.REMARK, field, printed, read));
  }

  private void identity() {
    same("department", r -> r.department().name());
    same("district", r -> r.department().district());
    same("division_code", r -> r.department().divisionCode());
    same("fiscal_year", Report::fiscalYear);
    String type = truth.department().type();
    String read = found.department().type();
    if (!type.equals(read)) remark("department_type", type, read);
  }

  private void money() {
    same("revenue", r -> plain(r.revenue()));
    same("budget.original", r -> plain(r.budget().original()));
    same("budget.adjusted", r -> plain(r.budget().adjusted()));
    same("budget.basic", r -> plain(r.budget().basic()));
    same("budget.project", r -> plain(r.budget().project()));
    same("expenditure.total", r -> plain(r.expenditure().total()));
    same("expenditure.basic", r -> plain(r.expenditure().basic()));
    same("expenditure.project", r -> plain(r.expenditure().project()));
    same("rates.execution", r -> plain(r.rates().execution()));
    same("rates.adjustment", r -> plain(r.rates().adjustment()));
    same("rates.basic", r -> plain(r.rates().basicExecution()));
    same("rates.project", r -> plain(r.rates().projectExecution()));
  }

  private void score() {
    same("score.total", r -> plain(r.score().total()));
    same("score.full_marks", r -> plain(r.score().fullMarks()));
    same("score.grade", r -> r.score().grade());
  }

  private void items() {
    same("score_items", r -> sorted(r.scoreItems(), i -> plain(i.score())));
    same("deductions", r -> sorted(r.deductions(), d -> plain(d.points())));
    same(
        "tasks",
        r ->
            sorted(
                r.tasks(),
                t ->
                    plain(t.budget()) + "/" + plain(t.expenditure()) + "/" + plain(t.execution())));
    same("indicators", r -> r.indicators().size());
    same("outputs", r -> sorted(r.outputs(), o -> plain(o.value()) + o.unit()));
    statements("problems", Report::problems);
    statements("measures", Report::measures);
  }

  /** As many, each the printed words. */
  private void statements(String field, Function<Report, List<Statement>> list) {
    List<String> printed = list.apply(truth).stream().map(s -> words(s.text())).toList();
    List<String> read = list.apply(found).stream().map(s -> words(s.text())).toList();
    if (printed.size() != read.size()) {
      add(field, printed.toString(), read.toString());
    } else if (!printed.equals(read)) {
      remark(field + ".text", printed.toString(), read.toString());
    }
  }

  /** Without white space and the stop at the end. */
  private static String words(String text) {
    return squashed(text).replaceAll("[。；;.]$", "");
  }

  private void evidence(String text) {
    for (Evidence evidence : found.evidence()) {
      String slice =
          evidence.end() <= text.length() ? text.substring(evidence.start(), evidence.end()) : "";
      if (!squashed(slice).equals(squashed(evidence.quote()))) {
        add("evidence", slice, evidence.toString());
      }
    }
  }

  /** A figure that is printed rounded and exact has evidence of both. */
  private void printedTwice() {
    Map<String, Set<String>> printed = numbers(truth);
    Map<String, Set<String>> read = numbers(found);
    for (String path : List.of("/budget/original_yuan", "/budget/adjusted_yuan", TOTAL)) {
      Set<String> both = printed.getOrDefault(path, Set.of());
      if (both.size() > 1 && !read.getOrDefault(path, Set.of()).containsAll(both)) {
        add("evidence of both", path + both, String.valueOf(read.get(path)));
      }
    }
  }

  private static Map<String, Set<String>> numbers(Report report) {
    return report.evidence().stream()
        .filter(evidence -> evidence.printed() != null)
        .collect(
            Collectors.groupingBy(
                Evidence::path,
                Collectors.mapping(Evidence::printed, Collectors.toCollection(TreeSet::new))));
  }

  private static <T> String sorted(List<T> items, Function<T, String> value) {
    return items.stream().map(value).map(String::valueOf).sorted().collect(Collectors.joining(" "));
  }

  private static String plain(Amount amount) {
    return amount == null ? null : amount.yuan().stripTrailingZeros().toPlainString();
  }

  private static String plain(Decimal number) {
    return number == null ? null : number.value().stripTrailingZeros().toPlainString();
  }

  private static String squashed(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
