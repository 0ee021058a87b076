package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Report;

/**
 * The table of budgets and expenditures: a column per budget that is stated, rows for basic and
 * project expenditure where they are, and one for all.
 */
final class FinanceTable {
  private static final long FEN_PER_HUNDRED_YUAN = 10_000;

  private final Desk desk;
  private final Report record;
  private final Grid grid = new Grid();
  private final boolean hasRates;

  FinanceTable(Desk desk) {
    this.desk = desk;
    record = desk.record();
    hasRates = record.rates().execution() != null;
  }

  void write() {
    TableHead head = new TableHead(desk);
    head(head);
    boolean hasParts = record.expenditure().basic() != null && record.expenditure().total() != null;
    boolean isTotalFirst = desk.plan().finance() == FinanceStyle.TABLE_OF_WHICH;
    if (isTotalFirst) total();
    if (hasParts) parts(isTotalFirst);
    if (!isTotalFirst) total();
    head.caption();
    desk.add(grid.print(desk.plan().tables(), desk.dice()));
  }

  private void head(TableHead head) {
    List<Ink> cells = new ArrayList<>();
    cells.add(desk.say("label.item"));
    if (record.budget().original() != null) cells.add(head.money("label.original"));
    if (record.budget().adjusted() != null) cells.add(head.money("label.adjusted"));
    cells.add(head.money("label.spent"));
    if (hasRates) cells.add(head.rate("label.execution"));
    grid.row(cells);
  }

  private void total() {
    row(
        desk.say("label.total"),
        new Line(
            record.budget().original(),
            record.budget().adjusted(),
            record.expenditure().total(),
            record.rates().execution()),
        "/budget/original_yuan",
        "/budget/adjusted_yuan",
        "/expenditure/total_yuan",
        "/rates/execution_pct");
  }

  private record Line(Amount original, Amount adjusted, Amount spent, Decimal rate) {}

  private void parts(boolean isBelowTotal) {
    Amount original = PartShares.basic(record, record.budget().original());
    Amount adjusted = basicAdjusted();
    part(isBelowTotal ? "其中：基本支出" : "基本支出", "basic", original, adjusted, true);
    if (isBelowTotal && desk.dice().percent(50)) staff();
    part(
        "项目支出",
        "project",
        PartShares.rest(record.budget().original(), original),
        PartShares.rest(record.budget().adjusted(), adjusted),
        false);
  }

  private Amount basicAdjusted() {
    boolean isStated = record.budget().basic() != null && record.budget().adjusted() != null;
    return isStated
        ? record.budget().basic()
        : PartShares.basic(record, record.budget().adjusted());
  }

  private void part(String name, String part, Amount original, Amount adjusted, boolean isBasic) {
    Amount spent = isBasic ? record.expenditure().basic() : record.expenditure().project();
    Amount base = adjusted != null ? adjusted : original;
    Decimal rate = Decimal.percent(spent.fen(), base.fen());
    boolean isAlone = adjusted == null;
    row(
        Ink.of(name),
        new Line(original, adjusted, spent, rate),
        isAlone ? "/budget/" + part + "_yuan" : null,
        "/budget/" + part + "_yuan",
        "/expenditure/" + part + "_yuan",
        "/rates/" + part + "_execution_pct");
  }

  /** What basic expenditure consists of: rows whose figures are none of the record's. */
  private void staff() {
    long basic = record.expenditure().basic().fen() / FEN_PER_HUNDRED_YUAN;
    long people = basic * desk.dice().between(70, 92) / 100;
    stray("人员经费", people);
    stray("公用经费", basic - people);
  }

  private void stray(String name, long hundreds) {
    Amount amount = Amount.ofFen(hundreds * FEN_PER_HUNDRED_YUAN);
    Line line = new Line(null, null, amount, null);
    row(Ink.of(name), line, null, null, null, null);
  }

  private void row(
      Ink name, Line line, String original, String adjusted, String spent, String rate) {
    List<Ink> cells = new ArrayList<>();
    cells.add(name);
    if (record.budget().original() != null) cells.add(money(line.original(), original));
    if (record.budget().adjusted() != null) cells.add(money(line.adjusted(), adjusted));
    cells.add(money(line.spent(), spent));
    if (hasRates) cells.add(shown(desk.figures().rate(line.rate(), rate), rate));
    grid.row(cells);
  }

  private Ink money(Amount amount, String path) {
    return shown(desk.figures().cell(amount, path == null ? "" : path), path);
  }

  /** The cell with its mark, without it where it is no value of the record, or a dash. */
  private static Ink shown(Ink printed, String path) {
    if (printed == null) return Ink.of("—");
    return path == null ? Ink.of(printed.text()) : printed;
  }
}
