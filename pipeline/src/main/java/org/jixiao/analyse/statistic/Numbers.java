package org.jixiao.analyse.statistic;

import java.util.Arrays;

/** Ascending copies of measured numbers: what the order of the input cannot change. */
final class Numbers {
  private Numbers() {}

  /**
   * The values in ascending order, without negative zeros.
   *
   * @throws IllegalArgumentException when there is none or one is not a number
   */
  static double[] ascending(double[] values) {
    if (values.length == 0) throw new IllegalArgumentException("there are no values");
    double[] sorted = values.clone();
    for (int i = 0; i < sorted.length; i++) {
      if (Double.isNaN(sorted[i])) throw new IllegalArgumentException("value " + i + " is NaN");
      sorted[i] += 0.0;
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** The distance of two values; none between equal ones, infinite ones included. */
  static double distance(double low, double high) {
    return low == high ? 0 : Math.abs(high - low);
  }

  /** The mean of the middle two of ascending values. */
  static double median(double[] ascending) {
    double low = ascending[(ascending.length - 1) / 2];
    double high = ascending[ascending.length / 2];
    return low == high ? low : low / 2 + high / 2;
  }

  /**
   * The least double of a range for which a condition holds that, once it holds, holds for all
   * greater ones; {@code most} when it holds for none below. Both ends are non-negative.
   */
  static double least(double least, double most, Condition condition) {
    long low = Double.doubleToRawLongBits(least);
    long high = Double.doubleToRawLongBits(most);
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (condition.holds(Double.longBitsToDouble(middle))) high = middle;
      else low = middle + 1;
    }
    return Double.longBitsToDouble(high);
  }

  /** A condition on a number. */
  @FunctionalInterface
  interface Condition {
    boolean holds(double number);
  }
}
