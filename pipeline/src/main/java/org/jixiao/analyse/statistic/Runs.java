package org.jixiao.analyse.statistic;

/**
 * Reads the runs of a {@link Tally} in ascending order of value. Starts before the first run; after
 * the last one {@link #next} answers false and {@code count} is 0.
 */
final class Runs {
  static final int DATA_BITS = 6;
  static final int DATA = (1 << DATA_BITS) - 1;
  static final int MORE = 1 << DATA_BITS;

  private final String packed;
  private int at;
  long value;
  int count;

  Runs(String packed) {
    this.packed = packed;
  }

  boolean next() {
    if (at == packed.length()) {
      count = 0;
      return false;
    }
    long step = number();
    value = count == 0 ? (step >>> 1) ^ -(step & 1) : value + step;
    count = (int) number();
    return true;
  }

  private long number() {
    long number = 0;
    int shift = 0;
    char digit;
    do {
      digit = packed.charAt(at++);
      number |= (long) (digit & DATA) << shift;
      shift += DATA_BITS;
    } while ((digit & MORE) != 0);
    return number;
  }
}
