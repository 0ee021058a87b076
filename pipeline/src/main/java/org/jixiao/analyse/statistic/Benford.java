package org.jixiao.analyse.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * How well leading digits follow Benford's law: a number begins with the digits d with probability
 * log10(1 + 1 ÷ d). Only amounts pooled over many reports may be asked.
 *
 * @param chiSquare over all leading digits
 * @param p the probability of such a chi-square or a greater one under the law
 * @param mad Nigrini's mean absolute deviation of the digits' shares from the law's
 */
public record Benford(double chiSquare, double p, double mad) {

  /** How many leading digits are looked at. */
  public enum Form {
    FIRST(1, 9, 0.006, 0.012, 0.015),
    FIRST_TWO(10, 99, 0.0012, 0.0018, 0.0022);

    private final int least;
    private final int most;
    private final double close;
    private final double acceptable;
    private final double marginal;

    Form(int least, int most, double close, double acceptable, double marginal) {
      this.least = least;
      this.most = most;
      this.close = close;
      this.acceptable = acceptable;
      this.marginal = marginal;
    }

    /** The law's probabilities, from the least digits on. */
    double[] law() {
      double[] law = new double[most - least + 1];
      for (int d = least; d <= most; d++) law[d - least] = StrictMath.log10(1 + 1.0 / d);
      return law;
    }
  }

  /** Nigrini's classes (2012) of the mean absolute deviation. */
  public enum Conformity {
    CLOSE,
    ACCEPTABLE,
    MARGINAL,
    NONE
  }

  /** Of the counts of numbers that begin with each of the form's leading digits. */
  public static Benford of(Form form, long[] counts) {
    double[] law = form.law();
    SignificanceResult test = ChiSquareTest.withDefaults().test(law, counts);
    double n = Arrays.stream(counts).sum();
    double deviation = 0;
    for (int i = 0; i < law.length; i++) deviation += Math.abs(counts[i] / n - law[i]);
    return new Benford(test.getStatistic(), test.getPValue(), deviation / law.length);
  }

  public Conformity conformity(Form form) {
    if (mad <= form.close) return Conformity.CLOSE;
    if (mad <= form.acceptable) return Conformity.ACCEPTABLE;
    return mad <= form.marginal ? Conformity.MARGINAL : Conformity.NONE;
  }
}
