package org.jixiao.model;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * A rate in percent, a score in points or a count, as printed.
 *
 * @param millionths the value in millionths of its unit: 89.31 % is 89 310 000
 * @param half half of the last printed digit, in millionths: 89.31 has 5 000
 */
public record Decimal(long millionths, long half) implements Comparable<Decimal> {

  /** A hundred billion percent in millionths: a computed rate beyond it stops there. */
  public static final long MOST = 100_000_000_000_000_000L;

  private static final int PLACES = 6;

  /** Computed rates are rounded to four decimals of a percent. */
  private static final int COMPUTED_PLACES = 4;

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(MOST, PLACES);

  public Decimal {
    if (half < 0) throw new IllegalArgumentException("half a digit is negative: " + half);
  }

  /**
   * A number with the decimals that it shows.
   *
   * @throws ArithmeticException when the number does not fit 18 digits of millionths
   */
  public static Decimal printed(BigDecimal number) {
    return accurate(number, number.scale());
  }

  /**
   * A number that is accurate to so many decimals, whatever it shows: to hundreds for -2.
   *
   * @throws ArithmeticException when the number does not fit 18 digits of millionths
   */
  public static Decimal accurate(BigDecimal number, int decimals) {
    BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-decimals - 1);
    return new Decimal(millionths(number), millionths(half));
  }

  /** A computed number, exact by definition. */
  public static Decimal exact(long millionths) {
    return new Decimal(millionths, 0);
  }

  /**
   * {@code part} over {@code base} in percent, rounded half up to four decimals, at most {@link
   * #MOST} to either side of zero.
   *
   * @throws ArithmeticException when {@code base} is zero
   */
  public static Decimal percent(long part, long base) {
    BigDecimal rate =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(base), COMPUTED_PLACES, HALF_UP);
    return exact(millionths(rate.min(MOST_PERCENT).max(MOST_PERCENT.negate())));
  }

  private static long millionths(BigDecimal number) {
    return number.movePointRight(PLACES).setScale(0, HALF_UP).longValueExact();
  }

  /** As {@link #interval(Rounding)} of a figure that was rounded to the nearest. */
  public Interval interval() {
    return interval(Rounding.HALF_UP);
  }

  /** All the numbers that print like this one, in millionths. */
  public Interval interval(Rounding rounding) {
    return rounding.interval(millionths, half);
  }

  public BigDecimal value() {
    return BigDecimal.valueOf(millionths, PLACES);
  }

  @Override
  public int compareTo(Decimal other) {
    return Long.compare(millionths, other.millionths);
  }
}
