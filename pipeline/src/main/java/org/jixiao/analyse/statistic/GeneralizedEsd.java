package org.jixiao.analyse.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Rosner's generalized test for extreme Studentized deviates (1983): the farthest value from the
 * mean is taken away, up to so many times; there are as many outliers as the last step whose
 * statistic is above its critical value. With one step it is Grubbs' test. For nearly normal data.
 *
 * @param steps in their order
 */
public record GeneralizedEsd(List<Step> steps) {

  /**
   * One value is taken away.
   *
   * @param value that is farthest from the mean of those left; the lower one of two as far
   * @param statistic its distance from the mean in standard deviations; 0 when all are equal
   * @param critical above which the values up to this one are outliers
   */
  public record Step(double value, double statistic, double critical) {}

  public GeneralizedEsd {
    steps = List.copyOf(steps);
  }

  /**
   * Of finite values, at least three more than none of them being taken away.
   *
   * @param most outliers that are looked for; two values always remain
   * @param significance such as 0.05
   * @throws IllegalArgumentException when a value is infinite or not a number
   */
  public static GeneralizedEsd of(double[] values, int most, double significance) {
    double[] sorted = Numbers.ascending(values);
    if (Double.isInfinite(sorted[0]) || Double.isInfinite(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a value is infinite");
    }
    List<Step> steps = new ArrayList<>();
    double[] left = sorted;
    for (int step = 0; step < Math.min(most, sorted.length - 2); step++) {
      double mean = Mean.of(left).getAsDouble();
      double deviation = StandardDeviation.of(left).getAsDouble();
      boolean atBottom = mean - left[0] >= left[left.length - 1] - mean;
      double value = atBottom ? left[0] : left[left.length - 1];
      double statistic = deviation == 0 ? 0 : Math.abs(value - mean) / deviation;
      steps.add(new Step(value, statistic, critical(left.length, significance)));
      left = Arrays.copyOfRange(left, atBottom ? 1 : 0, left.length - (atBottom ? 0 : 1));
    }
    return new GeneralizedEsd(steps);
  }

  /** The greatest statistic that chance gives the farthest of {@code n} values. */
  private static double critical(int n, double significance) {
    double t = -TDistribution.of(n - 2).inverseCumulativeProbability(significance / (2.0 * n));
    return (n - 1) * t / Math.sqrt((n - 2 + t * t) * n);
  }

  /** How many values are outliers: those of the first so many steps. */
  public int outliers() {
    for (int step = steps.size(); step > 0; step--) {
      if (steps.get(step - 1).statistic() > steps.get(step - 1).critical()) return step;
    }
    return 0;
  }
}
