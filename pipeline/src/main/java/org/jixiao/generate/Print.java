package org.jixiao.generate;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/** The package's whole numbers as a report prints them. */
final class Print {
  private static final long FEN_PER_HUNDRED_YUAN = 10_000;
  private static final long MILLIONTHS = 10_000;
  private static final long HALF_HUNDREDTH = 5_000;

  private Print() {}

  static Amount amount(long hundreds) {
    return Amount.ofFen(hundreds * FEN_PER_HUNDRED_YUAN);
  }

  /** Hundredths with two decimals. */
  static Decimal hundredths(long hundredths) {
    return new Decimal(hundredths * MILLIONTHS, HALF_HUNDREDTH);
  }

  /** Hundredths with as few decimals as {@code step} allows: 100 prints none, 10 one, 1 two. */
  static Decimal hundredths(long hundredths, int step) {
    return new Decimal(hundredths * MILLIONTHS, HALF_HUNDREDTH * step);
  }

  /** A whole number that is exact. */
  static Decimal whole(long number) {
    return Decimal.exact(number * 100 * MILLIONTHS);
  }

  /** A whole number as printed. */
  static Decimal count(long number) {
    return new Decimal(number * 100 * MILLIONTHS, HALF_HUNDREDTH * 100);
  }

  /** Such as 96.37. */
  static String text(long hundredths) {
    return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
  }
}
