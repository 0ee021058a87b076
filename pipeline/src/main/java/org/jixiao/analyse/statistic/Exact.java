package org.jixiao.analyse.statistic;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** Quotients of whole numbers, rounded half up (a half goes away from zero). */
public final class Exact {

  /** Millionths, in which figures are kept, per ten-thousandth, in which they are compared. */
  private static final long MILLIONTHS = 100;

  /** Ten-thousandths of a percent in the whole. */
  private static final long WHOLE = 1_000_000;

  private Exact() {}

  /** {@code part / base} as a whole number; {@code base} is positive. */
  public static long quotient(long part, long base) {
    long whole = part / base;
    long rest = Math.abs(part % base);
    if (rest < base - rest) return whole;
    return part < 0 ? whole - 1 : whole + 1;
  }

  /** Millionths of a unit in ten-thousandths of it. */
  public static long tenThousandths(long millionths) {
    return quotient(millionths, MILLIONTHS);
  }

  /**
   * {@code part} over {@code base} in ten-thousandths of a percent; null when {@code base} is not
   * positive or the quotient does not fit a long.
   */
  public static Long percent(long part, long base) {
    if (base <= 0) return null;
    if (Math.abs(part) <= Long.MAX_VALUE / WHOLE) return quotient(part * WHOLE, base);
    BigDecimal rate =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(WHOLE))
            .divide(BigDecimal.valueOf(base), 0, HALF_UP);
    return fits(rate) ? rate.longValueExact() : null;
  }

  private static boolean fits(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }
}
