package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

/** A {@link Sum} in the making. */
final class RunningSum {
  private long fen;
  private long base;
  private int departments;

  void add(Long amount) {
    if (amount != null) add(amount, 0);
  }

  void add(long amount, long over) {
    fen = addExact(fen, amount);
    base = addExact(base, over);
    departments++;
  }

  Sum toSum() {
    return new Sum(fen, base, departments);
  }
}
