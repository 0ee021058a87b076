package org.jixiao.generate;

/** Which budgets a report prints. What it leaves out follows from the rest, or changes nothing. */
enum Layout {
  BOTH,
  /** The adjusted budget follows from the adjustment rate. */
  ORIGINAL_AND_RATE,
  ADJUSTED_ONLY,
  /** The budget was never adjusted. */
  ORIGINAL_ONLY;

  static Layout draw(Dice dice, Fault fault) {
    int drawn = dice.below(100);
    if (fault != Fault.NONE || drawn < 55) return BOTH;
    if (drawn < 80) return ORIGINAL_AND_RATE;
    return drawn < 90 ? ADJUSTED_ONLY : ORIGINAL_ONLY;
  }
}
