package org.jixiao.generate;

/**
 * What is planted in a report, at most one of them. Execution and adjustment rates are drawn from
 * the ranges here, in hundredths of a percent.
 */
enum Fault {
  NONE(0, 9_050, 9_990, -480, 940),
  EXECUTION_WARN(45, 8_150, 8_950, -480, 940),
  EXECUTION_ALARM(30, 6_000, 7_900, -480, 940),
  EXECUTION_OVER(30, 10_150, 10_900, 100, 940),
  RATE_MISMATCH(30, 9_050, 9_300, -480, 940),
  ADJUSTMENT_WARN(25, 9_050, 9_990, 1_050, 2_900),
  ADJUSTMENT_CUT(15, 9_050, 9_990, -2_000, -1_050),
  ADJUSTMENT_ALARM(20, 9_050, 9_990, 3_100, 6_000),
  ADJUSTMENT_MISLABELLED(30, 9_050, 9_850, -480, 940),
  PARTS_EXPENDITURE(20, 9_050, 9_990, -480, 940),
  PARTS_SCORE(20, 9_050, 9_990, -480, 940),
  PARTS_TASKS(20, 9_050, 9_990, -480, 940),
  SAME_ITEM(30, 9_050, 9_990, -480, 940),
  GRADE_BAND(30, 9_050, 9_990, -480, 940),
  HIDDEN_GAP(30, 9_100, 9_350, -300, 940),
  SILENCE(30, 7_000, 8_950, -480, 940),
  MISSING_BUDGET(15, 9_050, 9_990, -480, 940),
  MISSING_EXPENDITURE(15, 9_050, 9_990, -480, 940),
  MISSING_SCORE(20, 9_050, 9_990, -480, 940);

  private static final int WHOLE = 10_000;
  private static final Fault[] ALL = values();

  private final int perTenThousand;
  final int leastExecution;
  final int mostExecution;
  final int leastAdjustment;
  final int mostAdjustment;

  Fault(
      int perTenThousand,
      int leastExecution,
      int mostExecution,
      int leastAdjustment,
      int mostAdjustment) {
    this.perTenThousand = perTenThousand;
    this.leastExecution = leastExecution;
    this.mostExecution = mostExecution;
    this.leastAdjustment = leastAdjustment;
    this.mostAdjustment = mostAdjustment;
  }

  static Fault draw(Dice dice) {
    int left = dice.below(WHOLE);
    for (Fault fault : ALL) {
      left -= fault.perTenThousand;
      if (left < 0) return fault;
    }
    return NONE;
  }

  boolean isLowExecution() {
    return this == EXECUTION_WARN || this == EXECUTION_ALARM || this == SILENCE;
  }
}
