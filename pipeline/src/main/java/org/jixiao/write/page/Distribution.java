package org.jixiao.write.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a percentage or a score out of a hundred occurs, in steps of one. Exactly a hundred is
 * a step of its own, since reports heap there.
 */
final class Distribution {

  /** The step that holds nothing but a hundred; the step above it begins just above. */
  static final int HUNDRED = 100;

  private static final int MOST = 200;
  private static final BigDecimal TOP = BigDecimal.valueOf(HUNDRED);

  private final TreeMap<Integer, Integer> steps = new TreeMap<>();

  /** Counts a value; null counts nowhere. */
  void add(BigDecimal value) {
    if (value != null) steps.merge(step(value), 1, Math::addExact);
  }

  /**
   * Counts by step: {@code n} holds [n, n + 1), and beyond a hundred (n - 1, n]; below 0 is step
   * -1.
   */
  Map<Integer, Integer> steps() {
    return steps;
  }

  private static int step(BigDecimal value) {
    int beside = value.compareTo(TOP);
    RoundingMode direction = beside > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return value
        .max(BigDecimal.valueOf(-1))
        .min(BigDecimal.valueOf(MOST))
        .setScale(0, direction)
        .intValue();
  }
}
