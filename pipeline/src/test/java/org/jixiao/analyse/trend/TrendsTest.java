package org.jixiao.analyse.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Sample;
import org.jixiao.analyse.Succession;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Trend;
import org.junit.jupiter.api.Test;

class TrendsTest {
  @Test
  void aReportIsSetAgainstTheYearBefore() {
    List<Trend> trends =
        of(
            List.of(
                of(2022)
                    .withMoney(1L, 300L, 100L)
                    .withExecution(333_333, Basis.ADJUSTED)
                    .withAdjustment(-50_000)
                    .withScore(900_000, 1_000_000L, null)
                    .digest(),
                of(2021)
                    .withMoney(1L, 200L, 150L)
                    .withExecution(750_000, Basis.ADJUSTED)
                    .withAdjustment(20_000)
                    .withScore(950_000, null, null)
                    .digest()));

    assertEquals(
        new Trend(
            "2022-440103-财政局",
            "广州市",
            "荔湾区",
            "440103",
            "财政局",
            "finance",
            2022,
            "2021-440103-财政局",
            null,
            300L,
            200L,
            500_000L,
            100L,
            150L,
            -333_333L,
            333_333L,
            750_000L,
            -416_667L,
            -50_000L,
            20_000L,
            -70_000L,
            900_000L,
            950_000L,
            -50_000L,
            "comparable"),
        trends.get(1));
    assertEquals("no-previous-year", trends.get(0).comparability());
  }

  @Test
  void whatIsMeasuredDifferentlyIsNotSubtracted() {
    Sample before = of(2021).withExecution(1, Basis.ORIGINAL).withScore(1, 950_000L, null);
    Sample now = of(2022).withExecution(2, Basis.ADJUSTED).withScore(2, null, null);
    Trend trend = of(List.of(before.digest(), now.digest())).get(1);

    assertEquals("basis-differs;full-marks-differ", trend.comparability());
    assertEquals(null, trend.executionChange());
    assertEquals(null, trend.scoreChange());
    assertEquals(1L, trend.previousExecution());
  }

  @Test
  void aGapBetweenYearsIsNoYearBefore() {
    List<Trend> trends = of(List.of(of(2020).digest(), of(2022).digest()));

    assertEquals("no-previous-year", trends.get(1).comparability());
    assertEquals(null, trends.get(1).previousReportId());
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Digest> digests = new ArrayList<>();
    for (Assessment report : Sample.random(5, 100)) digests.add(Digest.of(report));
    List<Trend> first = of(digests);
    Collections.shuffle(digests, new Random(5));

    assertEquals(first, of(digests));
    assertEquals(100, first.size());
  }

  private static List<Trend> of(List<Digest> digests) {
    return Trends.follow(digests, Succession.none()).trends();
  }

  private static Sample of(int year) {
    return Sample.of("荔湾区", "440103", "finance", "财政局", year);
  }
}
