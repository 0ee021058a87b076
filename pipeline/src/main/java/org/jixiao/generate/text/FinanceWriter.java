package org.jixiao.generate.text;

import java.util.List;

/** Writes budgets, expenditures and rates. */
final class FinanceWriter {
  private static final List<String> LABELLED =
      List.of(
          "revenue",
          "original",
          "adjusted",
          "adjustment",
          "spent",
          "execution",
          "basic.budget",
          "basic.spent",
          "basic.rate",
          "project.budget",
          "project.spent",
          "project.rate");

  private final Desk desk;
  private final Slots slots;

  FinanceWriter(Desk desk) {
    this.desk = desk;
    slots = FinanceSlots.of(desk.record(), desk.figures());
  }

  void write() {
    switch (desk.plan().finance()) {
      case PROSE -> prose(slots);
      case LIST -> list();
      case TABLE, TABLE_OF_WHICH -> table();
      case UNITS, UNITS_TABLE -> new UnitsWriter(desk, slots).write();
      case DISTRIBUTIVE -> desk.paragraph(desk.say("finance.distributive", slots));
      case ROUNDED -> rounded();
      case SPARSE -> prose(sparse());
    }
    boolean hasTraps = desk.plan().extras() == Extras.MANY || desk.dice().percent(20);
    if (hasTraps) desk.paragraph("finance.trap");
  }

  private void prose(Slots stated) {
    desk.paragraph(desk.say("finance.prose", stated));
  }

  private void rounded() {
    Ink about = desk.say("finance.rounded", FinanceSlots.rounded(desk.record(), desk.figures()));
    boolean isFirst = desk.dice().percent(50);
    if (isFirst) desk.paragraph(about);
    prose(slots);
    if (!isFirst) desk.paragraph(about);
  }

  /** No more than two of the figures. */
  private Slots sparse() {
    List<String> some = List.of("original", "adjusted", "spent", "execution", "adjustment");
    Slots left = Slots.none();
    for (int i : desk.dice().distinct(2, some.size())) {
      left = left.with(some.get(i), slots.of(some.get(i)));
    }
    return left;
  }

  private void list() {
    for (String name : LABELLED) {
      if (!slots.has(name)) continue;
      Ink line = desk.say("label." + name).add("：").add(slots.of(name));
      desk.paragraph(line.add(desk.plan().structure() == Structure.SHORT ? "" : "。"));
    }
  }

  private void table() {
    desk.paragraph("table.intro.finance");
    new FinanceTable(desk).write();
    Slots aside = Slots.none().with("adjustment", slots.of("adjustment"));
    desk.paragraph(desk.say("finance.budget", aside));
    if (desk.dice().percent(50)) {
      desk.paragraph(
          desk.say("finance.revenue", Slots.none().with("revenue", slots.of("revenue"))));
    }
  }
}
