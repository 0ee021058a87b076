package org.jixiao.validate;

import java.util.List;

/** Every rule there is. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return List.of(
        new RateMismatch(),
        new AdjustmentMislabelled(),
        new PartsTotal(),
        new SameItemTwoValues(),
        new ExecutionOver(),
        new ExecutionLow(),
        new AdjustmentHigh(),
        new GradeBandMismatch(),
        new HiddenGap(),
        new Silence(),
        new MissingCore(),
        new UnknownType());
  }
}
