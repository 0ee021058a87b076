package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;

/** Writes the money of a department of three units; the department's total is the record's. */
final class UnitsWriter {
  private static final long FEN_PER_HUNDRED_YUAN = 10_000;
  private static final List<String> UNITS = List.of("a", "b", "c");

  private final Desk desk;
  private final Slots totals;
  private final int[] shares;
  private final List<String> names;

  UnitsWriter(Desk desk, Slots totals) {
    this.desk = desk;
    this.totals = totals;
    int first = desk.dice().between(45, 75);
    int second = desk.dice().between(10, 20);
    shares = new int[] {first, second, 100 - first - second};
    String name = desk.record().department().name();
    String district = desk.record().department().district();
    String stem = district == null ? "市" : district;
    String kind = desk.say("unit.kind").text();
    String other = desk.say("unit.kind").text();
    names =
        List.of(
            name.endsWith("局") ? "局本级" : "本级",
            stem + kind,
            stem + (other.equals(kind) ? "第二" : "") + other);
  }

  void write() {
    if (desk.plan().finance() == FinanceStyle.UNITS) {
      prose();
    } else {
      table();
    }
  }

  private void prose() {
    Slots slots =
        totals
            .with("unit.a", names.get(0))
            .with("unit.b", names.get(1))
            .with("unit.c", names.get(2));
    slots = shared(slots, "original", desk.record().budget().original());
    slots = shared(slots, "spent", desk.record().expenditure().total());
    desk.paragraph(desk.say("units.prose", slots));
  }

  private Slots shared(Slots slots, String name, Amount whole) {
    if (whole == null) return slots;
    List<Amount> parts = split(whole);
    Slots more = slots;
    for (int i = 0; i < parts.size(); i++) {
      String printed = desk.figures().money(parts.get(i), "").text();
      more = more.with(UNITS.get(i) + "." + name, printed);
    }
    return more;
  }

  private List<Amount> split(Amount whole) {
    long hundreds = whole.fen() / FEN_PER_HUNDRED_YUAN;
    long first = hundreds * shares[0] / 100;
    long second = hundreds * shares[1] / 100;
    return List.of(amount(first), amount(second), amount(hundreds - first - second));
  }

  private static Amount amount(long hundreds) {
    return Amount.ofFen(hundreds * FEN_PER_HUNDRED_YUAN);
  }

  private record Column(Ink head, Amount whole, String path) {}

  private void table() {
    TableHead head = new TableHead(desk);
    List<Column> columns = columns(head);
    Grid grid = new Grid();
    List<Ink> heads = new ArrayList<>(List.of(desk.say("label.unit")));
    for (Column column : columns) heads.add(column.head());
    grid.row(heads);
    for (int i = 0; i < names.size(); i++) grid.row(unit(i, columns));
    List<Ink> total = new ArrayList<>(List.of(desk.say("label.total")));
    for (Column column : columns) total.add(desk.figures().cell(column.whole(), column.path()));
    grid.row(total);
    desk.paragraph("table.intro.finance");
    head.caption();
    desk.add(grid.print(desk.plan().tables(), desk.dice()));
    desk.paragraph(
        desk.say("finance.spent", Slots.none().with("execution", totals.of("execution"))));
  }

  private List<Column> columns(TableHead head) {
    List<Column> columns = new ArrayList<>();
    Amount original = desk.record().budget().original();
    Amount adjusted = desk.record().budget().adjusted();
    Amount spent = desk.record().expenditure().total();
    if (original != null) {
      columns.add(new Column(head.money("label.original"), original, "/budget/original_yuan"));
    }
    if (adjusted != null) {
      columns.add(new Column(head.money("label.adjusted"), adjusted, "/budget/adjusted_yuan"));
    }
    columns.add(new Column(head.money("label.spent"), spent, "/expenditure/total_yuan"));
    return columns;
  }

  private List<Ink> unit(int number, List<Column> columns) {
    List<Ink> cells = new ArrayList<>(List.of(Ink.of(names.get(number))));
    for (Column column : columns) {
      Amount part = split(column.whole()).get(number);
      cells.add(Ink.of(desk.figures().cell(part, "").text()));
    }
    return cells;
  }
}
