package org.jixiao.analyse.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Median and median absolute deviation of some values whichever single one of them is left out.
 *
 * <p>Which value is left out moves the median to one of at most three places; for each of them the
 * deviation is greatest when the nearest of the values that lead there is left out. So two or three
 * spreads stand for all: no other value left out is kinder to a value far away.
 *
 * @param spreads at least one
 */
public record WithoutOne(List<Spread> spreads) {

  public WithoutOne {
    spreads = List.copyOf(spreads);
  }

  /** Of at least two values, in any order, each within ±2^60. */
  public static WithoutOne of(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    List<Spread> spreads = new ArrayList<>();
    for (int out = middle - 1; out <= middle + sorted.length % 2; out++) {
      spreads.add(Spread.of(without(sorted, out)));
    }
    return new WithoutOne(spreads);
  }

  private static long[] without(long[] sorted, int out) {
    long[] rest = Arrays.copyOf(sorted, sorted.length - 1);
    System.arraycopy(sorted, out + 1, rest, out, rest.length - out);
    return rest;
  }
}
