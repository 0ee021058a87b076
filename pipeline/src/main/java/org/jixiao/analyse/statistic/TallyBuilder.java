package org.jixiao.analyse.statistic;

import java.util.Arrays;

/** Collects values in any order; the order leaves no trace in the tally. */
public final class TallyBuilder {
  private long[] values = new long[8];
  private int size;

  public void add(long value) {
    if (size == values.length) values = Arrays.copyOf(values, 2 * size);
    values[size++] = value;
  }

  public Tally toTally() {
    Arrays.sort(values, 0, size);
    return Tally.ofSorted(values, size);
  }
}
