package org.jixiao.analyse.statistic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.jixiao.analyse.statistic.HidiroglouBerthelot.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our statistics against those of R and its package robustbase, kept by {@code .ci/r-statistics}: 2
 * 000 vectors, 100 tables of leading digits and 100 heaps, each number to a billionth of its own
 * size, or of one where that is less.
 */
class ReferenceTest {
  private static final double NEAR = 1e-9;

  /** Robustbase rounds some differences to single precision on the way. */
  private static final double SINGLE = 1.2e-7;

  private static final List<Map<String, double[]>> LINES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    if (!LINES.isEmpty()) return;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    ReferenceTest.class.getResourceAsStream("/statistics/statistics.txt.gz")),
                UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) LINES.add(read(line));
    }
  }

  private static Map<String, double[]> read(String line) {
    Map<String, double[]> fields = new TreeMap<>();
    for (String field : line.split(" ", -1)) {
      String[] parts = field.split("=", -1);
      fields.put(
          parts[0],
          parts[1].isEmpty()
              ? new double[0]
              : Arrays.stream(parts[1].split(",")).mapToDouble(Double::parseDouble).toArray());
    }
    return fields;
  }

  @Test
  void twoThousandVectorsAreThere() {
    assertEquals(2000, LINES.stream().filter(line -> line.containsKey("x")).count());
  }

  @Test
  void theMedian() {
    compare("median", NEAR, x -> Mad.of(x).median());
  }

  @Test
  void theMedianAbsoluteDeviation() {
    compare("mad", NEAR, x -> Mad.of(x).mad());
  }

  @Test
  void theScaleQn() {
    compare("qn", NEAR, Qn::of);
    compare("robustbase_qn", SINGLE, Qn::of);
  }

  @Test
  void theScaleSn() {
    compare("sn", NEAR, Sn::of);
  }

  @Test
  void theMedcouple() {
    compare("mc", NEAR, Medcouple::of);
  }

  @Test
  void theAdjustedBoxplot() {
    for (Map<String, double[]> line : with("x")) {
      AdjustedBoxplot box = AdjustedBoxplot.of(line.get("x"));
      assertNear(line, "adjbox", NEAR, box.low(), box.high());
    }
  }

  @Test
  void theGeneralizedExtremeStudentizedDeviates() {
    for (Map<String, double[]> line : with("x")) {
      GeneralizedEsd esd = GeneralizedEsd.of(line.get("x"), 3, 0.05);
      assertNear(
          line,
          "esd",
          NEAR,
          esd.steps().stream().mapToDouble(GeneralizedEsd.Step::statistic).toArray());
      assertNear(
          line,
          "lambda",
          NEAR,
          esd.steps().stream().mapToDouble(GeneralizedEsd.Step::critical).toArray());
    }
  }

  @Test
  void theRatiosOfHidiroglouAndBerthelot() {
    for (Map<String, double[]> line : with("x")) {
      double[] before = Arrays.stream(line.get("x")).map(x -> Math.abs(x) + 1).toArray();
      double[] now = new double[before.length];
      for (int i = 0; i < now.length; i++) now[i] = before[before.length - 1 - i];
      HidiroglouBerthelot quartile = HidiroglouBerthelot.of(before, now, Form.QUARTILE, 0.5, 0.05);
      HidiroglouBerthelot tail = HidiroglouBerthelot.of(before, now, Form.P10_P90, 0.5, 0.05);
      assertNear(line, "hb_quartile", NEAR, numbers(quartile));
      assertNear(line, "hb_tail", NEAR, numbers(tail));
    }
  }

  private static double[] numbers(HidiroglouBerthelot edit) {
    return new double[] {edit.medianRatio(), edit.medianEffect(), edit.lower(), edit.upper()};
  }

  @Test
  void leadingDigits() {
    for (Map<String, double[]> line : with("pairs")) {
      List<Long> counts = Arrays.stream(line.get("pairs")).mapToObj(count -> (long) count).toList();
      Digits digits = new Digits(counts, 1, 1);
      Benford first = Benford.of(Benford.Form.FIRST, digits.leading(Benford.Form.FIRST));
      Benford two = Benford.of(Benford.Form.FIRST_TWO, digits.leading(Benford.Form.FIRST_TWO));
      assertNear(line, "first", NEAR, first.chiSquare(), first.p(), first.mad());
      assertNear(line, "first_two", NEAR, two.chiSquare(), two.p(), two.mad());
    }
  }

  @Test
  void heapsAtTheTop() {
    for (Map<String, double[]> line : with("top")) {
      int top = (int) line.get("top")[0];
      int below = (int) line.get("below")[0];
      assertNear(line, "p", NEAR, new Ceiling(top + below, top, below).p());
    }
  }

  private static void compare(String name, double near, ToDoubleFunction<double[]> statistic) {
    for (Map<String, double[]> line : with("x")) {
      assertNear(line, name, near, statistic.applyAsDouble(line.get("x")));
    }
  }

  private static List<Map<String, double[]>> with(String field) {
    return LINES.stream().filter(line -> line.containsKey(field)).toList();
  }

  private static void assertNear(
      Map<String, double[]> line, String name, double near, double... ours) {
    double[] theirs = line.get(name);
    String of = name + " of " + Arrays.toString(line.getOrDefault("x", theirs));
    assertEquals(theirs.length, ours.length, of);
    for (int i = 0; i < ours.length; i++) {
      assertEquals(theirs[i], ours[i], near * Math.max(1, Math.abs(theirs[i])), of);
    }
  }
}
