package org.jixiao.analyse.statistic;

import java.util.ArrayList;
import java.util.List;

/** A {@link Digits} in the making. */
public final class DigitCounter {
  private final long[] counts = new long[Digits.PAIRS];
  private long least;
  private long most;

  /** Adds an amount in fen; one of zero has no leading digits and counts nowhere. */
  public void add(long fen) {
    if (fen <= 0) return;
    counts[leading(fen) - 10]++;
    least = least == 0 ? fen : Math.min(least, fen);
    most = Math.max(most, fen);
  }

  private static int leading(long amount) {
    long rest = amount < 10 ? 10 * amount : amount;
    while (rest >= 1_000_000) rest /= 10_000;
    while (rest >= 100) rest /= 10;
    return (int) rest;
  }

  public Digits toDigits() {
    return new Digits(boxed(counts), least, most);
  }

  static List<Long> boxed(long[] counts) {
    List<Long> boxed = new ArrayList<>(counts.length);
    for (long count : counts) boxed.add(count);
    return boxed;
  }
}
