package org.jixiao.analyse.statistic;

import java.util.Arrays;

/**
 * Rousseeuw and Croux's scale Sn (1993): 1.1926 times the low median, over the values, of the high
 * median of a value's distances from all of them, corrected for small n with the factors of the R
 * package robustbase. Estimates the standard deviation of normal data and bears up to half of them
 * being arbitrary, infinite ones included.
 *
 * <p>A value's high median distance is that of its (n ÷ 2)-th nearest neighbour; the window of the
 * nearest ones only moves upwards along the sorted values, so the cost is linear after sorting.
 */
public final class Sn {
  private static final double NORMAL = 1.1926;

  /** For 2 to 9 values. */
  private static final double[] SMALL = {0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131};

  private Sn() {}

  /**
   * Of at least one value; of a single one 0.
   *
   * @throws IllegalArgumentException when there is none or one is not a number
   */
  public static double of(double... values) {
    double[] sorted = Numbers.ascending(values);
    int n = sorted.length;
    if (n == 1) return 0;
    double[] distances = distances(sorted);
    Arrays.sort(distances);
    return NORMAL * correction(n) * distances[(n + 1) / 2 - 1];
  }

  /** Of each value from its (n ÷ 2)-th nearest neighbour. */
  private static double[] distances(double[] sorted) {
    int neighbours = sorted.length / 2;
    double[] distances = new double[sorted.length];
    int from = 0;
    for (int i = 0; i < sorted.length; i++) {
      while (from < i && isNearer(sorted, i, from + neighbours + 1, from)) from++;
      double below = Numbers.distance(sorted[from], sorted[i]);
      double above = Numbers.distance(sorted[i], sorted[from + neighbours]);
      distances[i] = Math.max(below, above);
    }
    return distances;
  }

  private static boolean isNearer(double[] sorted, int i, int above, int below) {
    if (above >= sorted.length) return false;
    return Numbers.distance(sorted[i], sorted[above]) < Numbers.distance(sorted[below], sorted[i]);
  }

  private static double correction(int n) {
    if (n - 2 < SMALL.length) return SMALL[n - 2];
    return n % 2 == 1 ? n / (n - 0.9) : 1;
  }
}
