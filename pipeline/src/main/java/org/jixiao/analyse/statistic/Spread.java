package org.jixiao.analyse.statistic;

import java.util.Arrays;

/**
 * Median and median absolute deviation, kept whole: of an even number of values the median may end
 * in a half and the deviation in a quarter.
 *
 * @param n values
 * @param twiceMedian the sum of the middle two values
 * @param fourMad four times the median absolute deviation
 */
public record Spread(int n, long twiceMedian, long fourMad) {

  /** Of at least one value, in any order, each within ±2^60. */
  public static Spread of(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    long twiceMedian = middleTwo(sorted);
    for (int i = 0; i < sorted.length; i++) sorted[i] = Math.abs(2 * sorted[i] - twiceMedian);
    Arrays.sort(sorted);
    return new Spread(sorted.length, twiceMedian, middleTwo(sorted));
  }

  private static long middleTwo(long[] sorted) {
    return sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
  }

  /** Rounded half up. */
  public long median() {
    return Exact.quotient(twiceMedian, 2);
  }

  /** Rounded half up. */
  public long mad() {
    return Exact.quotient(fourMad, 4);
  }

  /** Twice the distance of a value from the median, negative below it. */
  public long twiceAbove(long value) {
    return 2 * value - twiceMedian;
  }
}
