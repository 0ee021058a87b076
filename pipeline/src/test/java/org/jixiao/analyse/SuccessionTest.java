package org.jixiao.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.analyse.Succession.Step;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.model.Basis;
import org.jixiao.model.Trend;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final Succession SUCCESSION =
      new Succession(
          List.of(
              new Step(null, "安监局", "应急局", 2022),
              new Step("440103", "工商局", "市场局", 2022),
              new Step(null, "质监局", "市场局", 2022),
              new Step(null, "法制办", "司法局", 2022),
              new Step(null, "应急局", "应急委", 2024)));

  @Test
  void aNameIsFollowedStepByStepWhateverPlaceStandsBeforeIt() {
    assertEquals("广州市荔湾区应急委", SUCCESSION.presentName(of("广州市荔湾区安监局", 2021).digest()));
    assertEquals("荔湾区市场局", SUCCESSION.presentName(of("荔湾区工商局", 2021).digest()));
    assertEquals("区安监局", SUCCESSION.presentName(of("区安监局", 2021).digest()));
  }

  @Test
  void aStepHoldsBeforeItsYearAndInItsDivisionOnly() {
    Sample elsewhere = Sample.of("越秀区", "440104", "finance", "工商局", 2021);

    assertEquals("工商局", SUCCESSION.presentName(elsewhere.digest()));
    assertEquals("安监局", SUCCESSION.presentName(of("安监局", 2024).digest()));
    assertEquals("应急委", SUCCESSION.presentName(of("应急局", 2023).digest()));
  }

  @Test
  void stepsThatLeadInACircleEnd() {
    Succession circle =
        new Succession(List.of(new Step(null, "甲", "乙", 2022), new Step(null, "乙", "甲", 2022)));

    assertEquals("乙", circle.presentName(of("甲", 2021).digest()));
  }

  @Test
  void aRenamedDepartmentIsComparedWithWhatItWas() {
    Trend trend =
        trends(of("安监局", 2021).withMoney(1L, 200L, 100L), of("应急局", 2022).withMoney(1L, 300L, 150L))
            .get(1);

    assertEquals("comparable", trend.comparability());
    assertEquals("安监局", trend.previousDepartment());
    assertEquals(500_000L, trend.expenditureChange());
  }

  @Test
  void aMergedDepartmentIsComparedWithTheSumAndItsScoreWithNothing() {
    Trend trend =
        trends(
                of("工商局", 2021)
                    .withMoney(1L, 200L, 100L)
                    .withExecution(500_000, Basis.ADJUSTED)
                    .withScore(1, null, null),
                of("质监局", 2021)
                    .withMoney(1L, 200L, 200L)
                    .withExecution(1_000_000, Basis.ADJUSTED)
                    .withScore(2, null, null),
                of("市场局", 2022)
                    .withMoney(1L, 300L, 150L)
                    .withExecution(500_000, Basis.ADJUSTED)
                    .withScore(3, null, null))
            .get(2);

    assertEquals("departments-merged", trend.comparability());
    assertEquals("工商局;质监局", trend.previousDepartment());
    assertEquals(400L, trend.previousAdjustedBudget());
    assertEquals(-500_000L, trend.expenditureChange());
    assertEquals(-250_000L, trend.executionChange());
    assertEquals(null, trend.scoreChange());
  }

  @Test
  void beforeAMergerEachIsComparedWithItself() {
    List<Trend> trends =
        trends(of("司法局", 2020), of("法制办", 2020), of("司法局", 2021), of("法制办", 2021), of("司法局", 2022));

    assertEquals(
        List.of(
            "null",
            "null",
            "2020-440103-司法局",
            "2020-440103-法制办",
            "2021-440103-司法局;2021-440103-法制办"),
        trends.stream().map(trend -> String.valueOf(trend.previousReportId())).toList());
  }

  private static List<Trend> trends(Sample... samples) {
    return Trends.follow(List.of(samples).stream().map(Sample::digest).toList(), SUCCESSION)
        .trends();
  }

  private static Sample of(String name, int year) {
    return Sample.of("荔湾区", "440103", "finance", name, year);
  }
}
