package org.jixiao.analyse.rollup;

import org.jixiao.analyse.Digest;

/** {@link Sums} in the making. */
final class RunningSums {
  private final RunningSum original = new RunningSum();
  private final RunningSum adjusted = new RunningSum();
  private final RunningSum expenditure = new RunningSum();
  private final RunningSum execution = new RunningSum();
  private final RunningSum adjustment = new RunningSum();

  void add(Digest digest) {
    Long first = digest.originalBudget();
    Long last = digest.adjustedBudget();
    Long spent = digest.expenditure();
    original.add(first);
    adjusted.add(last);
    expenditure.add(spent);
    Long base = digest.executionBudget();
    if (spent != null && base != null) execution.add(spent, base);
    if (first != null && last != null) adjustment.add(Math.subtractExact(last, first), first);
  }

  Sums toSums() {
    return new Sums(
        original.toSum(),
        adjusted.toSum(),
        expenditure.toSum(),
        execution.toSum(),
        adjustment.toSum());
  }
}
