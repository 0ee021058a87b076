package org.jixiao.analyse.statistic;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Numbers that others have published. */
class PublishedExamplesTest {

  /** Rosner 1983, as in the NIST/SEMATECH handbook 1.3.5.17.3. */
  private static final double[] ROSNER = {
    -0.25, 0.68, 0.94, 1.15, 1.20, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65,
    1.69, 1.70, 1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.10, 2.14, 2.15, 2.23, 2.24,
    2.26, 2.35, 2.37, 2.40, 2.47, 2.54, 2.62, 2.64, 2.90, 2.92, 2.92, 2.93, 3.21, 3.26, 3.30, 3.59,
    3.68, 4.30, 4.64, 5.34, 5.42, 6.01
  };

  @Test
  void grubbsTestOfEightUraniumValues() {
    // NIST/SEMATECH handbook 1.3.5.17.1: G = 2.468765; critical value for an upper tail 2.032
    double[] uranium = {199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57};
    GeneralizedEsd.Step step = GeneralizedEsd.of(uranium, 1, 0.10).steps().get(0);

    assertEquals(245.57, step.value());
    assertEquals(2.4687, step.statistic(), 1e-4);
    assertEquals(2.032, step.critical(), 5e-4);
  }

  @Test
  void rosnersFiftyFourValuesHaveThreeOutliers() {
    GeneralizedEsd esd = GeneralizedEsd.of(ROSNER, 10, 0.05);

    assertEquals(3, esd.outliers());
    assertEquals(
        "3.119 2.943 3.179 2.810 2.816 2.848 2.279 2.310 2.102 2.067",
        printed(esd.steps(), GeneralizedEsd.Step::statistic));
    assertEquals(
        "3.159 3.151 3.144 3.136 3.128 3.120 3.112 3.103 3.094 3.085",
        printed(esd.steps(), GeneralizedEsd.Step::critical));
    assertEquals(
        List.of(6.01, 5.42, 5.34),
        esd.steps().stream().limit(3).map(GeneralizedEsd.Step::value).toList());
  }

  private static String printed(
      List<GeneralizedEsd.Step> steps, ToDoubleFunction<GeneralizedEsd.Step> number) {
    return steps.stream()
        .map(step -> String.format(Locale.ROOT, "%.3f", number.applyAsDouble(step)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void qnBearsAnInfiniteValue() {
    assertEquals(4.075672524, Qn.of(1, 2, 3, 4, 10, POSITIVE_INFINITY), 5e-10);
    assertEquals(4.460005, Qn.of(NEGATIVE_INFINITY, 1, 2, 3, 4, 5, 6, POSITIVE_INFINITY), 5e-7);
    assertEquals(POSITIVE_INFINITY, Qn.of(1, 2, POSITIVE_INFINITY, NEGATIVE_INFINITY));
  }

  @Test
  void snBearsInfiniteValues() {
    assertEquals(3.552755, Sn.of(1, 2, 3, 4, 10, POSITIVE_INFINITY), 5e-7);
    assertEquals(
        4.286204, Sn.of(1, 2, 3, 4, POSITIVE_INFINITY, POSITIVE_INFINITY, POSITIVE_INFINITY), 5e-7);
    assertEquals(
        5.395322,
        Sn.of(NEGATIVE_INFINITY, 1, 2, 3, 4, 5, 6, POSITIVE_INFINITY, POSITIVE_INFINITY),
        5e-7);
  }

  @Test
  void medcouplesOfRobustbase() {
    assertEquals(7 / 12.0, Medcouple.of(1, 2, 3, 4, 5, 7, 10, 15, 25, 1e15), 1e-12);
    assertEquals(0.625, Medcouple.of(1, 2, 3, 4, 10, POSITIVE_INFINITY), 1e-12);
  }

  @Test
  void aSingleValueHasNoScale() {
    assertEquals(0, Qn.of(7));
    assertEquals(0, Sn.of(7));
    assertEquals(0, Medcouple.of(7));
    assertEquals(new Mad(7, 0), Mad.of(7));
    assertEquals(new AdjustedBoxplot(7, 7), AdjustedBoxplot.of(7));
    assertEquals(0, GeneralizedEsd.of(new double[] {7}, 3, 0.05).outliers());
  }

  @Test
  void nothingAndNoNumberAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Qn.of());
    assertThrows(IllegalArgumentException.class, () -> Sn.of(1, Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> GeneralizedEsd.of(new double[] {1, 2, POSITIVE_INFINITY}, 1, 0.05));
  }
}
