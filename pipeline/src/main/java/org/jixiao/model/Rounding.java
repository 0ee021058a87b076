package org.jixiao.model;

/**
 * How a figure was cut to the digits that are printed, and so which values it may stand for. The
 * two modes are those of XBRL Calculations 1.1; an end that a mode leaves out is kept here, which
 * only ever makes figures agree.
 */
public enum Rounding {
  /** To the nearest: up to half of the last digit to either side. */
  HALF_UP,
  /** Towards zero: up to a whole last digit away from zero. */
  TRUNCATED,
  /** One or the other, nobody knows which: all that either allows. */
  EITHER;

  /**
   * All that may be printed as {@code value}, both in millionths.
   *
   * @param half half of the last printed digit; 0 for an exact value
   */
  public Interval interval(long value, long half) {
    long digit = Math.multiplyExact(2, half);
    return switch (this) {
      case HALF_UP -> Interval.around(value, half);
      case TRUNCATED ->
          new Interval(
              value > 0 ? value : Math.subtractExact(value, digit),
              value < 0 ? value : Math.addExact(value, digit));
      case EITHER ->
          new Interval(
              Math.subtractExact(value, value > 0 ? half : digit),
              Math.addExact(value, value < 0 ? half : digit));
    };
  }
}
