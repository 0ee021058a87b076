package org.jixiao.analyse.statistic;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Whether figures heap at their greatest possible value. If the top were a value like others, at
 * most half of the figures in the last stretch up to it would stand exactly on it; the exact
 * binomial test asks how likely so many on it would then be.
 *
 * @param n all figures
 * @param onTop how many stand exactly on the top
 * @param justBelow how many stand in the last stretch below it
 */
public record Ceiling(int n, int onTop, int justBelow) {

  public Ceiling {
    if (onTop < 0 || justBelow < 0 || onTop + justBelow > n) {
      throw new IllegalArgumentException(onTop + " and " + justBelow + " of " + n);
    }
  }

  /** The probability of so many on the top or more; 1 when nobody is near it. */
  public double p() {
    if (onTop == 0) return 1;
    return BinomialTest.withDefaults()
        .with(AlternativeHypothesis.GREATER_THAN)
        .test(onTop + justBelow, onTop, 0.5)
        .getPValue();
  }
}
