package org.jixiao.record;

import static java.lang.Math.multiplyExact;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/**
 * A decimal number as written: {@code unscaled / 10^scale}. The digits stay in a long where they
 * fit, which nearly all do; {@code exact} is null then.
 */
record NumberLiteral(long unscaled, int scale, BigDecimal exact) {
  private static final int LONG_DIGITS = 18;

  /** Beyond these a number is no amount, rate or count, and expanding it would take all memory. */
  private static final int MOST_PLACES = 64;

  private static final int MOST_DIGITS = 24;

  private static final long[] POWER = powers();

  /** Half of the last digit in millionths, by decimals shown. */
  private static final long[] HALF = {500_000, 50_000, 5_000, 500, 50, 5, 1};

  private static final int MILLIONTHS_PLACES = 6;

  /**
   * Reads {@code -?digits(.digits)?(e…)?}.
   *
   * @throws NumberFormatException when it is none
   * @throws ArithmeticException when it has an absurd number of digits
   */
  static NumberLiteral of(char[] text, int offset, int length) {
    int end = offset + length;
    int at = length > 0 && text[offset] == '-' ? offset + 1 : offset;
    long unscaled = 0;
    int point = -1;
    int digits = 0;
    for (int i = at; i < end; i++) {
      char c = text[i];
      if (c == '.' && point < 0) {
        point = i;
      } else if (c >= '0' && c <= '9' && digits < LONG_DIGITS) {
        unscaled = unscaled * 10 + (c - '0');
        digits++;
      } else {
        return large(new String(text, offset, length));
      }
    }
    if (digits == 0) throw new NumberFormatException("no digits");
    return new NumberLiteral(
        at == offset ? unscaled : -unscaled, point < 0 ? 0 : end - point - 1, null);
  }

  private static NumberLiteral large(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.scale() > MOST_PLACES || number.precision() - (long) number.scale() > MOST_DIGITS) {
      throw new ArithmeticException("out of range");
    }
    return new NumberLiteral(0, 0, number.scale() < 0 ? number.setScale(0) : number);
  }

  boolean isNegative() {
    return exact == null ? unscaled < 0 : exact.signum() < 0;
  }

  /**
   * The number without decimals.
   *
   * @throws ArithmeticException when it is no whole number or does not fit
   */
  int wholeNumber() {
    return value().intValueExact();
  }

  /**
   * As an amount in yuan, see {@link Amount#ofYuan}.
   *
   * @throws ArithmeticException when it does not fit
   */
  Amount yuan() {
    return exact == null ? Amount.ofFen(scaledTo(2)) : Amount.ofYuan(exact);
  }

  /**
   * With the decimals that it shows, see {@link Decimal#printed}.
   *
   * @throws ArithmeticException when it does not fit
   */
  Decimal printed() {
    if (exact != null) return Decimal.printed(exact);
    return new Decimal(scaledTo(MILLIONTHS_PLACES), scale < HALF.length ? HALF[scale] : 0);
  }

  BigDecimal value() {
    return exact == null ? BigDecimal.valueOf(unscaled, scale) : exact;
  }

  private long scaledTo(int places) {
    if (scale <= places) return multiplyExact(unscaled, POWER[places - scale]);
    return value().setScale(places, HALF_UP).unscaledValue().longValueExact();
  }

  private static long[] powers() {
    long[] powers = new long[MILLIONTHS_PLACES + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * 10;
    return powers;
  }
}
