package org.jixiao.analyse.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Hidiroglou and Berthelot's edit of ratios between two periods (1986). A ratio r = now ÷ before is
 * turned about the median ratio m into s = 1 − m ÷ r below and r ÷ m − 1 above it, so that halving
 * and doubling weigh the same; the effect E = s · max(before, now)^U lets a small change of a large
 * unit weigh as much as a large change of a small one. An effect stands apart beyond C distances
 * from the median effect: the distance to the lower or upper quartile (or 10th or 90th percentile),
 * but never less than A times the size of the median effect, lest units that hardly change flag
 * each other. Quantiles are Hyndman and Fan's definition 7.
 *
 * @param medianRatio m
 * @param medianEffect of all units
 * @param lower the distance below the median effect
 * @param upper the distance above it
 * @param u how much size weighs, from 0 to 1
 */
public record HidiroglouBerthelot(
    double medianRatio, double medianEffect, double lower, double upper, double u) {

  /** Which quantiles of the effects are the distances. */
  public enum Form {
    QUARTILE(0.25),
    P10_P90(0.1);

    private final double tail;

    Form(double tail) {
      this.tail = tail;
    }
  }

  private static final Quantile QUANTILES =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

  /**
   * Of at least one pair of positive numbers; {@code before[i]} belongs to {@code now[i]}.
   *
   * @param a the least distance as a share of the median effect
   * @throws IllegalArgumentException when a number is not positive and finite
   */
  public static HidiroglouBerthelot of(
      double[] before, double[] now, Form form, double u, double a) {
    double[] ratios = new double[now.length];
    for (int i = 0; i < now.length; i++) ratios[i] = ratio(before[i], now[i]);
    double median = Numbers.median(Numbers.ascending(ratios));
    double[] effects = new double[now.length];
    for (int i = 0; i < now.length; i++) effects[i] = effect(before[i], now[i], median, u);
    Arrays.sort(effects);
    double[] at = QUANTILES.evaluate(effects, form.tail, 0.5, 1 - form.tail);
    double least = Math.abs(a * at[1]);
    return new HidiroglouBerthelot(
        median, at[1], Math.max(at[1] - at[0], least), Math.max(at[2] - at[1], least), u);
  }

  private static double ratio(double before, double now) {
    if (!(before > 0 && now > 0 && before + now < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("no positive numbers: " + before + ", " + now);
    }
    return now / before;
  }

  private static double effect(double before, double now, double median, double u) {
    double ratio = now / before;
    double turned = ratio < median ? 1 - median / ratio : ratio / median - 1;
    return turned * StrictMath.pow(Math.max(before, now), u);
  }

  /** The effect E of a pair. */
  public double effect(double before, double now) {
    return effect(before, now, medianRatio, u);
  }

  /** Whether the effects differ on that side of the median at all. */
  public boolean hasSpread() {
    return lower > 0 && upper > 0;
  }

  /**
   * How many distances a pair's effect is off the median effect, negative below it; beyond ±C it
   * stands apart.
   */
  public double score(double before, double now) {
    double off = effect(before, now) - medianEffect;
    return off / (off < 0 ? lower : upper);
  }
}
