package org.jixiao.generate;

/**
 * A department's year in money, every figure of it true.
 *
 * @param original budget in hundreds of yuan
 * @param adjusted budget in hundreds of yuan
 * @param spent in hundreds of yuan
 */
record Ledger(long original, long adjusted, long spent) {
  static final int WHOLE = 10_000;

  /** Rates nearer than this to each other's complement would look mislabelled. */
  private static final int CLEAR = 50;

  private static final int CLEARLY_MISLABELLED = 150;

  /** A year whose rates are in the ranges of {@code fault} and tell no other story. */
  static Ledger draw(Dice dice, long usual, Fault fault, Layout layout) {
    while (true) {
      boolean constant = layout == Layout.ORIGINAL_ONLY;
      long change = constant ? 0 : dice.between(fault.leastAdjustment, fault.mostAdjustment);
      long adjusted = usual + usual * change / WHOLE;
      boolean whole = fault == Fault.NONE && dice.percent(4);
      long rate = whole ? WHOLE : dice.between(fault.leastExecution, fault.mostExecution);
      Ledger ledger = new Ledger(usual, adjusted, adjusted * rate / WHOLE);
      int least = fault == Fault.ADJUSTMENT_MISLABELLED ? CLEARLY_MISLABELLED : CLEAR;
      if (ledger.distanceFromMislabelled() >= least) return ledger;
    }
  }

  private int distanceFromMislabelled() {
    return Math.abs(Math.abs(adjustment()) + execution() - WHOLE);
  }

  /** Spent over the adjusted budget in hundredths of a percent. */
  int execution() {
    return rate(spent, adjusted);
  }

  /** The change of the budget in hundredths of a percent. */
  int adjustment() {
    return rate(adjusted - original, original);
  }

  long smallerBudget() {
    return Math.min(original, adjusted);
  }

  long largerBudget() {
    return Math.max(original, adjusted);
  }

  /** In hundredths of a percent, rounded half up, away from zero. */
  static int rate(long part, long base) {
    long rounded = (2 * Math.abs(part) * WHOLE + base) / (2 * base);
    return (int) (part < 0 ? -rounded : rounded);
  }
}
