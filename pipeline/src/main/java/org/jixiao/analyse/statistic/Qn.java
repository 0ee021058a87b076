package org.jixiao.analyse.statistic;

/**
 * Rousseeuw and Croux's scale Qn (1993): 2.21914 times the k-th smallest distance between two of
 * the values, k = h · (h − 1) ÷ 2 with h = n ÷ 2 + 1, corrected for small n with the factors of the
 * R package robustbase (version 0.92 and later). Estimates the standard deviation of normal data
 * and bears up to half of them being arbitrary, infinite ones included.
 *
 * <p>The k-th distance is found by bisection over all doubles: for each trial one walk counts the
 * pairs that are nearer, so the cost is n · 63 steps after sorting.
 */
public final class Qn {
  private static final double NORMAL = 2.21914;

  /** For 2 to 12 values. */
  private static final double[] SMALL = {
    0.399356, 0.99365, 0.51321, 0.84401, 0.61220, 0.85877, 0.66993, 0.87344, 0.72014, 0.88906,
    0.75743
  };

  private Qn() {}

  /**
   * Of at least one value; of a single one 0. Two infinite values of the same sign count as
   * infinitely far apart.
   *
   * @throws IllegalArgumentException when there is none or one is not a number
   */
  public static double of(double... values) {
    double[] sorted = Numbers.ascending(values);
    int n = sorted.length;
    if (n == 1) return 0;
    return NORMAL * correction(n) * distance(sorted);
  }

  private static double distance(double[] sorted) {
    long half = sorted.length / 2 + 1L;
    long rank = half * (half - 1) / 2;
    return Numbers.least(0, Double.POSITIVE_INFINITY, far -> pairs(sorted, far) >= rank);
  }

  /** How many pairs are at most so far apart. */
  private static long pairs(double[] sorted, double far) {
    long pairs = 0;
    int low = 0;
    for (int high = 0; high < sorted.length; high++) {
      while (low < high && !(sorted[high] - sorted[low] <= far)) low++;
      pairs += high - low;
    }
    return pairs;
  }

  private static double correction(int n) {
    if (n - 2 < SMALL.length) return SMALL[n - 2];
    double size = n;
    return n % 2 == 1
        ? 1 / (1.60188 / size + (-2.1284 - 5.172 / size) / size / size + 1)
        : 1 / (3.67561 / size + (1.9654 + (6.987 - 77 / size) / size) / size / size + 1);
  }
}
