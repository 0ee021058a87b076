package org.jixiao.analyse.statistic;

import java.util.Collections;
import java.util.List;

/**
 * Leading digits of pooled amounts. Pools add up exactly, in any order and grouping.
 *
 * @param counts of amounts that begin with 10, 11, … 99, ninety of them; an amount of one digit d
 *     begins with d0
 * @param least amount, in whole fen; 0 when there is none
 * @param most amount, in whole fen; 0 when there is none
 */
public record Digits(List<Long> counts, long least, long most) {
  static final int PAIRS = 90;
  public static final Digits NONE = new Digits(Collections.nCopies(PAIRS, 0L), 0, 0);

  public Digits {
    counts = List.copyOf(counts);
    if (counts.size() != PAIRS) throw new IllegalArgumentException(counts.size() + " counts");
  }

  public Digits plus(Digits other) {
    if (least == 0) return other;
    if (other.least == 0) return this;
    long[] sums = new long[PAIRS];
    for (int i = 0; i < PAIRS; i++) sums[i] = Math.addExact(counts.get(i), other.counts.get(i));
    return new Digits(
        DigitCounter.boxed(sums), Math.min(least, other.least), Math.max(most, other.most));
  }

  /** How many amounts. */
  public long n() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** The powers of ten that the amounts span. */
  public double magnitudes() {
    return least == 0 ? 0 : StrictMath.log10((double) most / least);
  }

  /** The counts that a form of the test looks at. */
  public long[] leading(Benford.Form form) {
    long[] leading = new long[form == Benford.Form.FIRST ? 9 : PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      leading[form == Benford.Form.FIRST ? (i + 10) / 10 - 1 : i] += counts.get(i);
    }
    return leading;
  }
}
