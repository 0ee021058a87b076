package org.jixiao.validate;

import org.jixiao.model.Decimal;

/** Rates of two amounts, as {@link Decimal#percent} but without big numbers where longs do. */
final class Percent {

  /** Ten-thousandths of a percent in one. */
  private static final long PARTS = 1_000_000;

  /** Millionths of a percent in a ten-thousandth. */
  private static final long MILLIONTHS = 100;

  private static final long MOST = Long.MAX_VALUE / PARTS / 4;

  private Percent() {}

  /** {@code part} over {@code base}, rounded half up to four decimals; {@code base} above 0. */
  static Decimal of(long part, long base) {
    if (part < 0 || part > MOST || base > Long.MAX_VALUE / 4) return Decimal.percent(part, base);
    return Decimal.exact((2 * part * PARTS + base) / (2 * base) * MILLIONTHS);
  }
}
