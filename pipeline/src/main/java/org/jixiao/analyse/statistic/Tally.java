package org.jixiao.analyse.statistic;

import java.util.Arrays;

/**
 * How often each value occurs: all that medians and quartiles need, and it adds up.
 *
 * <p>Equal contents are equal records. The runs are kept as text because that is small and any
 * coder can carry it: the values ascending, each as its distance from the one before (the first in
 * zigzag form) and then its count, numbers in groups of six bits, lowest first, a seventh bit
 * saying that more follow. A value is usually one or two characters, its count one.
 *
 * @param size values, counting repetitions
 */
public record Tally(int size, String runs) {
  public static final Tally EMPTY = new Tally(0, "");

  public Tally {
    if (size < 0) throw new IllegalArgumentException("size is negative: " + size);
  }

  public static Tally of(long... values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, sorted.length);
  }

  /** Of the first {@code length} of ascending values. */
  static Tally ofSorted(long[] values, int length) {
    RunsWriter runs = new RunsWriter(length);
    int from = 0;
    while (from < length) {
      int to = from + 1;
      while (to < length && values[to] == values[from]) to++;
      runs.add(values[from], to - from);
      from = to;
    }
    return runs.toTally();
  }

  public Tally plus(Tally other) {
    if (size == 0) return other;
    if (other.size == 0) return this;
    RunsWriter sum = new RunsWriter((runs.length() + other.runs.length()) / 3);
    Runs mine = new Runs(runs);
    Runs theirs = new Runs(other.runs);
    mine.next();
    theirs.next();
    while (mine.count > 0 && theirs.count > 0) {
      if (mine.value == theirs.value) {
        sum.add(mine.value, Math.addExact(mine.count, theirs.count));
        mine.next();
        theirs.next();
      } else {
        copyOne(mine.value < theirs.value ? mine : theirs, sum);
      }
    }
    while (mine.count > 0) copyOne(mine, sum);
    while (theirs.count > 0) copyOne(theirs, sum);
    return sum.toTally();
  }

  private static void copyOne(Runs from, RunsWriter to) {
    to.add(from.value, from.count);
    from.next();
  }

  /** The values at ascending positions of the sorted sequence, each from 0 to below size. */
  public long[] at(int... positions) {
    long[] found = new long[positions.length];
    Runs run = new Runs(runs);
    long passed = 0;
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] < 0 || positions[i] >= size) {
        throw new IndexOutOfBoundsException(positions[i] + " of " + size);
      }
      while (passed <= positions[i]) {
        run.next();
        passed += run.count;
      }
      found[i] = run.value;
    }
    return found;
  }

  /** All of them, ascending. */
  public long[] values() {
    long[] values = new long[size];
    Runs run = new Runs(runs);
    int at = 0;
    while (run.next()) {
      Arrays.fill(values, at, at + run.count, run.value);
      at += run.count;
    }
    return values;
  }

  /**
   * Sum over size, rounded half up, of a tally that is not empty. Whole parts and remainders of the
   * values are added apart, so no sum can overflow.
   */
  public long mean() {
    long whole = 0;
    long rest = 0;
    Runs run = new Runs(runs);
    while (run.next()) {
      whole += run.count * Math.floorDiv(run.value, (long) size);
      rest += run.count * Math.floorMod(run.value, (long) size);
    }
    whole += rest / size;
    rest %= size;
    boolean up = whole < 0 ? 2 * rest > size : 2 * rest >= size;
    return up ? whole + 1 : whole;
  }
}
