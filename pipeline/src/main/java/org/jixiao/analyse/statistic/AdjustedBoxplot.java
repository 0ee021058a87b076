package org.jixiao.analyse.statistic;

/**
 * Hubert and Vandervieren's boxplot for skewed data (2008): its fences lie 1.5 · e^(−4 · MC) · (Q3
 * − Q1) below Q1 and 1.5 · e^(3 · MC) · (Q3 − Q1) above Q3 for a {@link Medcouple} of zero and
 * more; for a negative one with 3 · MC and −4 · MC changed about and their signs. The quartiles are
 * Tukey's hinges, as in {@code adjboxStats} of the R package robustbase.
 *
 * @param low what is below this stands apart
 * @param high what is above this stands apart
 */
public record AdjustedBoxplot(double low, double high) {
  private static final double REACH = 1.5;
  private static final double SHORT = -4;
  private static final double LONG = 3;

  /**
   * Of at least one value; the quartiles and the median must be finite.
   *
   * @throws IllegalArgumentException when there is none, one is not a number, or the median is
   *     infinite
   */
  public static AdjustedBoxplot of(double... values) {
    double[] sorted = Numbers.ascending(values);
    int twice = (sorted.length + 3) / 2;
    double depth = twice / 2.0;
    double lower = hinge(sorted, depth);
    double upper = hinge(sorted, sorted.length + 1 - depth);
    double reach = REACH * (upper - lower);
    double skew = Medcouple.of(sorted);
    double below = skew >= 0 ? SHORT * skew : -LONG * skew;
    double above = skew >= 0 ? LONG * skew : -SHORT * skew;
    return new AdjustedBoxplot(
        lower - StrictMath.exp(below) * reach, upper + StrictMath.exp(above) * reach);
  }

  /** At a place from 1 on, or half way between two places. */
  private static double hinge(double[] sorted, double place) {
    double low = sorted[(int) Math.floor(place) - 1];
    double high = sorted[(int) Math.ceil(place) - 1];
    return (low + high) / 2;
  }

  /** Whether a value lies beyond a fence. */
  public boolean isBeyond(double value) {
    return value < low || value > high;
  }
}
