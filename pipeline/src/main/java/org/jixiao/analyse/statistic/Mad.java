package org.jixiao.analyse.statistic;

import java.util.Arrays;

/**
 * The median absolute deviation from the median, without a factor for normal data, and the modified
 * z-score that rests on it (Iglewicz and Hoaglin 1993).
 *
 * @param median of the values
 * @param mad the median of their distances from it
 */
public record Mad(double median, double mad) {
  /** The MAD of the standard normal distribution, to the four digits of the published score. */
  private static final double NORMAL = 0.6745;

  /**
   * Of at least one value; infinite ones are farther than all others.
   *
   * @throws IllegalArgumentException when there is none or one is not a number
   */
  public static Mad of(double... values) {
    double[] sorted = Numbers.ascending(values);
    double median = Numbers.median(sorted);
    double[] distances = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) distances[i] = Numbers.distance(median, sorted[i]);
    Arrays.sort(distances);
    return new Mad(median, Numbers.median(distances));
  }

  /** 0.6745 · (value − median) ÷ MAD; infinite or NaN where the MAD is 0. */
  public double score(double value) {
    return NORMAL * (value - median) / mad;
  }
}
