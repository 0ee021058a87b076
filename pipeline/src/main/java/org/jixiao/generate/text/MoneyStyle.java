package org.jixiao.generate.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Amount;

/** The unit and the digits of money. */
enum MoneyStyle {
  WAN("万元", 10_000, 2, DigitStyle.PLAIN, ""),
  WAN_SPACED("万元", 10_000, 2, DigitStyle.PLAIN, " "),
  WAN_GROUPED("万元", 10_000, 2, DigitStyle.GROUPED, ""),
  WAN_WIDE_GROUPED("万元", 10_000, 2, DigitStyle.WIDE_GROUPED, ""),
  YUAN("元", 1, 2, DigitStyle.PLAIN, ""),
  YUAN_GROUPED("元", 1, 2, DigitStyle.GROUPED, ""),
  YUAN_WIDE_GROUPED("元", 1, 2, DigitStyle.WIDE_GROUPED, ""),
  YI("亿元", 100_000_000, 4, DigitStyle.PLAIN, ""),
  FULL_WIDTH("万元", 10_000, 2, DigitStyle.FULL_WIDTH, "");

  private final String unit;
  private final long yuanPerUnit;
  private final int places;
  private final DigitStyle digits;
  private final String gap;

  MoneyStyle(String unit, long yuanPerUnit, int places, DigitStyle digits, String gap) {
    this.unit = unit;
    this.yuanPerUnit = yuanPerUnit;
    this.places = places;
    this.digits = digits;
    this.gap = gap;
  }

  String unit() {
    return unit;
  }

  DigitStyle digits() {
    return digits;
  }

  /** The style of small amounts beside this one: nobody prints a task in 亿元. */
  MoneyStyle forTasks() {
    return this == YI ? WAN : this;
  }

  /** Number and unit. */
  Ink print(Amount amount, ZeroStyle zeros, String path) {
    BigDecimal number = zeros.of(inUnits(amount, places));
    String printed = digits.print(number);
    return Ink.of(printed + gap + unit)
        .markedAs(path, new Said.Money(printed, unit, Amount.printed(number, yuanPerUnit)));
  }

  /** The number alone; the unit stands elsewhere. */
  Ink printBare(Amount amount, ZeroStyle zeros, String path) {
    BigDecimal number = zeros.of(inUnits(amount, places));
    String printed = digits.print(number);
    return Ink.of(printed)
        .markedAs(path, new Said.Money(printed, null, Amount.printed(number, yuanPerUnit)));
  }

  /** Rounded to a whole number of units, or to hundredths of 亿元. */
  Ink printRounded(Amount amount, String path) {
    BigDecimal number = inUnits(amount, this == YI ? 2 : 0);
    String printed = digits.print(number);
    return Ink.of(printed + gap + unit)
        .markedAs(path, new Said.Money(printed, unit, Amount.printed(number, yuanPerUnit)));
  }

  private BigDecimal inUnits(Amount amount, int decimals) {
    return amount.yuan().divide(BigDecimal.valueOf(yuanPerUnit), decimals, RoundingMode.HALF_UP);
  }
}
