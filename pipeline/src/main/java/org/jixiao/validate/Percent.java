package org.jixiao.validate;

import org.jixiao.model.Decimal;

/** Rates of two amounts, as {@link Decimal#percent} but without big numbers where longs do. */
final class Percent {

  /** Ten-thousandths of a percent in one. */
  private static final long PARTS = 1_000_000;

  /** Millionths of a percent in a ten-thousandth. */
  private static final long MILLIONTHS = 100;

  private static final long MOST_PART = Long.MAX_VALUE / PARTS / 4;

  private Percent() {}

  /** {@code part} over {@code base}, which is above 0; see {@link Decimal#percent}. */
  static Decimal of(long part, long base) {
    boolean isLarge = part > MOST_PART || base > Long.MAX_VALUE / 4;
    if (part < 0 || isLarge) return Decimal.percent(part, base);
    long parts = (2 * part * PARTS + base) / (2 * base);
    return Decimal.exact(Math.min(parts, Decimal.MOST / MILLIONTHS) * MILLIONTHS);
  }
}
