package org.jixiao.generate.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/** Prints the record's values as a plan wants them. A value that is null prints as null. */
final class Figures {
  private static final int MILLIONTHS = 6;

  private final Plan plan;
  private final DigitStyle digits;

  Figures(Plan plan) {
    this.plan = plan;
    digits = plan.money().digits();
  }

  Ink money(Amount amount, String path) {
    return amount == null ? null : plan.money().print(amount, plan.zeros(), path);
  }

  Ink roundedMoney(Amount amount, String path) {
    return amount == null ? null : plan.money().printRounded(amount, path);
  }

  Ink taskMoney(Amount amount, String path) {
    return amount == null ? null : plan.money().forTasks().print(amount, plan.zeros(), path);
  }

  /** Money in a table, whose unit may stand in its head. */
  Ink cell(Amount amount, String path) {
    if (amount == null) return null;
    MoneyStyle style = plan.money().forTasks();
    return plan.unitPlace() == UnitPlace.CELLS
        ? style.print(amount, plan.zeros(), path)
        : style.printBare(amount, plan.zeros(), path);
  }

  Ink rate(Decimal rate, String path) {
    if (rate == null) return null;
    BigDecimal number =
        plan.zeros().of(rate.value().setScale(plan.rates().places(), RoundingMode.HALF_UP));
    String printed = digits.printUngrouped(number);
    String sign = digits == DigitStyle.FULL_WIDTH ? "％" : "%";
    return figure(printed, sign, Decimal.printed(number), path).print(printed + sign);
  }

  /** Points or marks, without a unit. */
  Ink points(Decimal points, String path) {
    if (points == null) return null;
    BigDecimal number = plan.zeros().of(shown(points));
    String printed = digits.printUngrouped(number);
    return figure(printed, null, Decimal.printed(number), path).print(printed);
  }

  /** A count with its measure word. */
  Ink count(Decimal count, String unit, String path) {
    BigDecimal number = shown(count);
    String printed = digits.printUngrouped(number);
    return figure(printed, unit, Decimal.printed(number), path).print(printed + unit);
  }

  /** A count with a word between number and unit: 120余份. {@code path} is the item's. */
  Ink count(Decimal count, String about, String unit, String path) {
    BigDecimal number = shown(count);
    String printed = digits.printUngrouped(number);
    Said said = new Said.Figure(printed, unit, Decimal.printed(number));
    return Ink.of(printed)
        .add(Ink.words(about, path + "/approximate"))
        .add(unit)
        .markedAs(path + "/value", said);
  }

  Ink year(int year) {
    String printed = plan.year().print(year);
    return figure(printed, null, Decimal.printed(BigDecimal.valueOf(year)), "/fiscal_year")
        .print(printed);
  }

  /** The number with the decimals that its precision shows. */
  private static BigDecimal shown(Decimal number) {
    BigDecimal value = number.value();
    long half = number.half();
    int scale = 0;
    for (long digit = 500_000; half > 0 && digit > half && scale < MILLIONTHS; digit /= 10) scale++;
    return value.setScale(scale, RoundingMode.HALF_UP);
  }

  private record Marked(Said said, String path) {
    Ink print(String text) {
      return Ink.of(text).markedAs(path, said);
    }
  }

  private static Marked figure(String printed, String unit, Decimal value, String path) {
    return new Marked(new Said.Figure(printed, unit, value), path);
  }
}
