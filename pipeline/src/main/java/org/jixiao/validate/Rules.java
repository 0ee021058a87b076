package org.jixiao.validate;

import java.util.List;

/** Every rule there is. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return List.of(
        new RateMismatch(),
        new AdjustmentMislabelled(),
        new AdjustmentMismatch(),
        new PartsTotal(),
        new SameItemTwoValues(),
        new Slip(),
        new TaskOver(),
        new ExecutionOver(),
        new ExecutionLow(),
        new AdjustmentHigh(),
        new GradeBandMismatch(),
        new ScoreOver(),
        new ScoreTier(),
        new ScoreInflated(),
        new IndicatorMismatch(),
        new HiddenGap(),
        new AllPerfect(),
        new Silence(),
        new DeductionWithoutProblem(),
        new ProblemWithoutMeasure(),
        new MissingCore(),
        new UnknownType());
  }
}
