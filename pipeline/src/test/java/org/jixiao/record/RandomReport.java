package org.jixiao.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Department;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Indicator;
import org.jixiao.model.Level;
import org.jixiao.model.Output;
import org.jixiao.model.Place;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;

/** Any report that a record can hold, the odd ones included; not a plausible one. */
final class RandomReport {
  private static final String[] TEXTS = {
    "", "资金管理", "\"引号\" \\ 反斜线", "换\n行\t制表", "𠮷野", "<b>&'", "a,b", "＝1+1", "\u0001"
  };
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final String[] UNITS = {"元", "万元", "亿元"};
  private static final long[] YUAN = {1, 10_000, 100_000_000};

  private final SplittableRandom random;
  private final List<Evidence> evidence = new ArrayList<>();

  private RandomReport(long seed) {
    random = new SplittableRandom(seed);
  }

  static Report of(long seed) {
    return new RandomReport(seed).report();
  }

  private Report report() {
    return new Report(
        new Source(text(), text(), text(), text()),
        new Department(text(), text(), text(), level(), text(), text()),
        maybe(() -> random.nextInt(-5, 30_000)),
        text(),
        amount("/revenue_yuan"),
        new Budget(
            amount("/budget/original_yuan"),
            amount("/budget/adjusted_yuan"),
            amount("/budget/basic_yuan"),
            amount("/budget/project_yuan")),
        new Expenditure(
            amount("/expenditure/total_yuan"),
            amount("/expenditure/basic_yuan"),
            amount("/expenditure/project_yuan")),
        new Rates(decimal(), decimal(), decimal(), decimal()),
        new Score(decimal(), full(), text()),
        list(i -> new ScoreItem(text(), text(), full(), decimal())),
        list(i -> new Deduction(decimal(), text(), text())),
        list(i -> new Task(text(), amount("/tasks/" + i + "/budget_yuan"), null, decimal())),
        list(i -> new Indicator(text(), text(), text(), maybe(random::nextBoolean))),
        list(i -> new Output(text(), decimal(), text(), text())),
        list(i -> new Statement(text(), text())),
        list(i -> new Statement(text(), text())),
        evidence);
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private String text() {
    return maybe(() -> TEXTS[random.nextInt(TEXTS.length)]);
  }

  private Level level() {
    return maybe(() -> LEVELS.get(random.nextInt(LEVELS.size())));
  }

  /** Printed in some unit, which the evidence then tells, or bare yuan. */
  private Amount amount(String path) {
    return maybe(() -> random.nextBoolean() ? bare() : printed(path));
  }

  private Amount bare() {
    long bound = random.nextBoolean() ? 1_000 : 100_000_000_000_000L;
    return Amount.ofFen(random.nextLong(bound));
  }

  private Amount printed(String path) {
    int unit = random.nextInt(UNITS.length);
    int places = random.nextInt(unit == 0 ? 3 : 5);
    BigDecimal number = BigDecimal.valueOf(random.nextLong(80_000), places);
    evidence.add(
        new Evidence(path, "预算数 " + number, 3, 17, number.toPlainString(), UNITS[unit], place()));
    return Amount.printed(number, YUAN[unit]);
  }

  private Place place() {
    return maybe(() -> new Place(null, random.nextInt(1, 9), random.nextInt(1, 99), 1, null));
  }

  private Decimal decimal() {
    return maybe(
        () ->
            Decimal.printed(
                BigDecimal.valueOf(random.nextLong(-20_000, 20_000), random.nextInt(7))));
  }

  private Decimal full() {
    return maybe(() -> Decimal.exact(random.nextLong(0, 400) * 250_000));
  }

  private interface Item<T> {
    T at(int index);
  }

  private <T> List<T> list(Item<T> item) {
    List<T> items = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) items.add(item.at(i));
    return items;
  }
}
