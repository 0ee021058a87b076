package org.jixiao.model;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

/**
 * Every value that a printed figure may stand for: the closed interval {@code [low, high]} in
 * millionths of the figure's unit (yuan, percent or points). Two figures conflict only when their
 * intervals cannot meet, which is the idea of XBRL Calculations 1.1.
 */
public record Interval(long low, long high) {

  /** Millionths in one unit. */
  public static final long SCALE = 1_000_000;

  private static final long HUNDRED = 100 * SCALE;

  private static final double PERCENT = HUNDRED;

  /** Far below a millionth; it only ever widens an answer. */
  private static final double SLACK = 1e-3;

  /**
   * A product or quotient of two longs and a constant is rounded four times, each time by at most
   * half a unit in the last place.
   */
  private static final double ROUNDINGS = 4;

  public Interval {
    if (low > high) throw new IllegalArgumentException("low " + low + " is above high " + high);
  }

  /** The interval around {@code value} that reaches {@code half} to either side. */
  public static Interval around(long value, long half) {
    return new Interval(subtractExact(value, half), addExact(value, half));
  }

  public boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }

  public boolean isBelow(Interval other) {
    return high < other.low;
  }

  public boolean isAbove(Interval other) {
    return other.isBelow(this);
  }

  public Interval plus(Interval other) {
    return new Interval(addExact(low, other.low), addExact(high, other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(subtractExact(low, other.high), subtractExact(high, other.low));
  }

  /**
   * This over {@code base} in percent, widened outward by less than two millionths of a percent
   * and, above 10 000 %, by rounding errors of doubles.
   *
   * @throws ArithmeticException when {@code base} is not wholly positive
   */
  public Interval percentOf(Interval base) {
    if (base.low <= 0) throw new ArithmeticException("the base may be zero: " + base);
    double least = low < 0 ? (double) low / base.low : (double) low / base.high;
    double most = high < 0 ? (double) high / base.high : (double) high / base.low;
    return outward(least * PERCENT, most * PERCENT);
  }

  /** So many percent of this, widened outward. */
  public Interval shareOf(Interval percent) {
    double a = (double) low * percent.low;
    double b = (double) low * percent.high;
    double c = (double) high * percent.low;
    double d = (double) high * percent.high;
    return outward(
        Math.min(Math.min(a, b), Math.min(c, d)) / PERCENT,
        Math.max(Math.max(a, b), Math.max(c, d)) / PERCENT);
  }

  /** This amount changed by {@code rate} percent, widened outward. */
  public Interval changedBy(Interval rate) {
    return shareOf(new Interval(addExact(HUNDRED, rate.low), addExact(HUNDRED, rate.high)));
  }

  private static Interval outward(double least, double most) {
    return new Interval(
        (long) Math.floor(least - SLACK - ROUNDINGS * Math.ulp(least)),
        (long) Math.ceil(most + SLACK + ROUNDINGS * Math.ulp(most)));
  }

  /** The distance between the middles of the two: between two printed figures, their difference. */
  public long distanceTo(Interval other) {
    return Math.abs(subtractExact(middle(), other.middle()));
  }

  private long middle() {
    return low + (high - low) / 2;
  }
}
