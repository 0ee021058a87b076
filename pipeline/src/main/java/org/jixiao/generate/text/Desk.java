package org.jixiao.generate.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Dice;
import org.jixiao.model.Amount;
import org.jixiao.model.Report;

/** What the writers of one report share: the record, the plan, the words and the page so far. */
final class Desk {
  private static final long FEN_PER_HUNDRED_YUAN = 10_000;

  private final Report record;
  private final Plan plan;
  private final Grammar grammar;
  private final Dice dice;
  private final Figures figures;
  private final Slots common;
  private final List<Block> blocks = new ArrayList<>();

  Desk(Report record, Plan plan, Grammar grammar, Dice dice) {
    this.record = record;
    this.plan = plan;
    this.grammar = grammar;
    this.dice = dice;
    figures = new Figures(plan);
    common = people(traps(years(Slots.none())));
  }

  private Slots years(Slots slots) {
    int year = record.fiscalYear();
    return slots
        .with("year", plan.year().print(year))
        .with("lastyear", plan.year().print(year - 1))
        .with("doc.year", Integer.toString(year - dice.between(1, 6)))
        .with("dept", record.department().name())
        .with("who", dice.pick(SelfNames.of(record.department().name())));
  }

  private Slots traps(Slots slots) {
    return slots
        .with("small.a", stray(dice.between(100, 9_000)))
        .with("small.b", stray(dice.between(9_000, 60_000)))
        .with("small.c", stray(dice.between(50, 2_000)))
        .with("small.rate", percent(dice.between(4_000, 9_990)))
        .with("small.pct", percent(dice.between(10, 1_500)))
        .with("last.rate", percent(dice.between(8_000, 9_990)))
        .with("last.spent", stray(dice.between(100_000, 900_000)))
        .with("doc.number", Integer.toString(dice.between(1, 60)))
        .with("house", Integer.toString(dice.between(1, 9)))
        .with("hours", "24");
  }

  private Slots people(Slots slots) {
    int posts = dice.between(20, 90);
    int people = posts - dice.between(0, 9);
    return slots
        .with("staff.posts", Integer.toString(posts))
        .with("staff.people", Integer.toString(people))
        .with("staff.staffed", Integer.toString(people - dice.between(1, 5)))
        .with("staff.retired", Integer.toString(dice.between(3, 40)));
  }

  private static String percent(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString() + "%";
  }

  /** Money that is no value of the record, in hundreds of yuan. */
  String stray(long hundreds) {
    Amount amount = Amount.ofFen(hundreds * FEN_PER_HUNDRED_YUAN);
    return plan.money().forTasks().print(amount, plan.zeros(), "").text();
  }

  Report record() {
    return record;
  }

  Plan plan() {
    return plan;
  }

  Dice dice() {
    return dice;
  }

  Figures figures() {
    return figures;
  }

  /** Names, years and stray figures that any sentence may use. */
  Slots common() {
    return common;
  }

  Ink say(String rule) {
    return grammar.say(rule, common, dice);
  }

  Ink say(String rule, Slots slots) {
    return grammar.say(rule, common.with(slots), dice);
  }

  /** Adds a paragraph unless it is empty. */
  void paragraph(Ink ink) {
    if (!ink.isEmpty()) blocks.add(new Block.Paragraph(ink));
  }

  void paragraph(String rule) {
    paragraph(say(rule));
  }

  void add(Block block) {
    blocks.add(block);
  }

  List<Block> blocks() {
    return blocks;
  }
}
