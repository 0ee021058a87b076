package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;

/** The record of what a sheet says: its marks and nothing else, the department and year apart. */
final class Truth {
  private final Sheet sheet;
  private final Map<String, Said> said = new LinkedHashMap<>();

  private Truth(Sheet sheet) {
    this.sheet = sheet;
    for (Mark mark : sheet.marks()) said.merge(mark.path(), mark.said(), Truth::moreExact);
  }

  /** What {@code sheet} says of {@code record}'s department and year. */
  static Report of(Sheet sheet, Report record, String uri) {
    Truth truth = new Truth(sheet);
    return new Report(
        new Source(uri, null, "text/plain", "UTF-8"),
        record.department(),
        record.fiscalYear(),
        null,
        truth.money("/revenue_yuan"),
        truth.budget(),
        truth.expenditure(),
        truth.rates(),
        truth.score(),
        truth.items("/score_items/", truth::scoreItem),
        truth.items("/deductions/", truth::deduction),
        truth.items("/tasks/", truth::task),
        truth.items("/indicators/", p -> truth.indicator(p, record.indicators())),
        truth.items("/outputs/", truth::output),
        truth.items("/problems/", truth::statement),
        truth.items("/measures/", truth::statement),
        truth.evidence());
  }

  private static Said moreExact(Said one, Said other) {
    if (!(one instanceof Said.Money a && other instanceof Said.Money b)) return one;
    return b.amount().half() < a.amount().half() ? other : one;
  }

  private Budget budget() {
    return new Budget(
        money("/budget/original_yuan"),
        money("/budget/adjusted_yuan"),
        money("/budget/basic_yuan"),
        money("/budget/project_yuan"));
  }

  private Expenditure expenditure() {
    return new Expenditure(
        money("/expenditure/total_yuan"),
        money("/expenditure/basic_yuan"),
        money("/expenditure/project_yuan"));
  }

  private Rates rates() {
    return new Rates(
        figure("/rates/execution_pct"),
        figure("/rates/adjustment_pct"),
        figure("/rates/basic_execution_pct"),
        figure("/rates/project_execution_pct"));
  }

  private Score score() {
    Decimal full = figure("/score/full_marks");
    return new Score(
        figure("/score/total"),
        full == null ? null : Decimal.exact(full.millionths()),
        words("/score/grade"));
  }

  private interface Item<T> {
    T of(String path);
  }

  /** The items of a list that left a mark, by the number in their path. */
  private <T> List<T> items(String list, Item<T> item) {
    List<T> items = new ArrayList<>();
    while (isSaid(list + items.size() + "/")) items.add(item.of(list + items.size()));
    return items;
  }

  private boolean isSaid(String prefix) {
    return said.keySet().stream().anyMatch(path -> path.startsWith(prefix));
  }

  private ScoreItem scoreItem(String path) {
    Decimal full = figure(path + "/full_marks");
    return new ScoreItem(
        words(path + "/name"),
        words(path + "/parent"),
        full == null ? null : Decimal.exact(full.millionths()),
        figure(path + "/score"));
  }

  private Deduction deduction(String path) {
    return new Deduction(figure(path + "/points"), words(path + "/reason"), words(path + "/item"));
  }

  private Task task(String path) {
    return new Task(
        words(path + "/name"),
        money(path + "/budget_yuan"),
        money(path + "/expenditure_yuan"),
        figure(path + "/execution_pct"));
  }

  private Indicator indicator(String path, List<Indicator> recorded) {
    String name = words(path + "/name");
    Boolean achieved =
        recorded.stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow().achieved();
    return new Indicator(name, words(path + "/target"), words(path + "/actual"), achieved);
  }

  private Output output(String path) {
    Said.Figure count = (Said.Figure) said.get(path + "/value");
    return new Output(
        words(path + "/label"), count.value(), count.unit(), words(path + "/approximate"));
  }

  private Statement statement(String path) {
    return new Statement(words(path + "/marker"), words(path + "/text"));
  }

  private Amount money(String path) {
    return said.get(path) instanceof Said.Money money ? money.amount() : null;
  }

  private Decimal figure(String path) {
    return said.get(path) instanceof Said.Figure figure ? figure.value() : null;
  }

  private String words(String path) {
    return said.get(path) instanceof Said.Words words ? words.text() : null;
  }

  private List<Evidence> evidence() {
    return sheet.marks().stream().map(this::evidence).toList();
  }

  private Evidence evidence(Mark mark) {
    String quote = sheet.text().substring(mark.start(), mark.end());
    String printed = null;
    String unit = null;
    if (mark.said() instanceof Said.Money money) {
      printed = money.printed();
      unit = money.unit();
    } else if (mark.said() instanceof Said.Figure figure) {
      printed = figure.printed();
      unit = figure.unit();
    }
    return new Evidence(mark.path(), quote, mark.start(), mark.end(), printed, unit);
  }
}
