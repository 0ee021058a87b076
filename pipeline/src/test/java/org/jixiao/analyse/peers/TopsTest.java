package org.jixiao.analyse.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.analyse.Answers;
import org.jixiao.analyse.Sample;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class TopsTest {
  @Test
  void ratesThatHeapAtAHundredAreToldOfTheTypeAndOfTheLevel() {
    // seven on the top, none in the last point below: p = 1 ÷ 2⁷ = 0.0078
    long top = 1_000_000;
    List<Outlier> found =
        Answers.of("ceiling", Answers.executions(top, top, top, top, top, top, top, 950_000));

    assertEquals(
        List.of("ceiling finance/district/2022", "ceiling all/district/2022"),
        found.stream().map(one -> one.verdict() + " " + one.group().id()).toList());
    assertEquals(Severity.INFO, found.get(0).severity());
    assertEquals(
        new Outlier.Figures(null, null, null, 875_000L, 78L, 500_000L, null, null, null, null),
        found.get(0).figures());
    assertEquals(
        "可比组 finance/district/2022（同类同级） 列示预算执行率的 8 家中有 7 家（87.50%）恰为满值，超过 50%（p = 0.0078）。",
        found.get(0).sentenceZh());
  }

  @Test
  void sixOnTheTopMayBeChance() {
    long top = 1_000_000;

    assertEquals(
        List.of("no-ceiling all/district/2022"),
        Answers.of("ceiling", Answers.executions(top, top, top, top, top, top, 950_000)).stream()
            .map(one -> one.verdict() + " " + one.group().id())
            .toList());
  }

  @Test
  void asManyJustBelowTheTopAreNoHeap() {
    long top = 1_000_000;
    long near = 995_000;
    List<Outlier> found =
        Answers.of(
            "ceiling",
            Answers.executions(top, top, top, top, top, top, top, near, near, near, near));

    assertEquals(List.of("no-ceiling"), found.stream().map(Outlier::verdict).toList());
    assertEquals(2744, found.get(0).figures().p());
  }

  @Test
  void fullMarksOfWhateverNumberAreTheTop() {
    List<Outlier> found =
        Answers.of(
            "ceiling",
            List.of(
                Sample.of("荔湾区", "440103", "audit", "甲", 2022)
                    .withScore(950_000, 950_000L, null)
                    .digest(),
                Sample.of("荔湾区", "440103", "audit", "乙", 2022)
                    .withScore(1_000_000, null, null)
                    .digest()));

    assertEquals(
        List.of("可比组 all/district/2022（同级各类）列示自评得分率的有 2 家，不足 5 家，不作聚集判断。"),
        found.stream().map(Outlier::sentenceZh).toList());
  }
}
