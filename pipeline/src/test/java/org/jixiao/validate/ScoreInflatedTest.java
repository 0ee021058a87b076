package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class ScoreInflatedTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new ScoreInflated()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesOnALowerScoreOrAHigherRate() {
    assertEquals(List.of(), of(new Draft().score("89.5").execution("80.00")));
    assertEquals(List.of(), of(new Draft().score("96").execution("93.00")));
    assertEquals(List.of(), of(new Draft().score("99").indicator("培训人次", "≥500", "320", false)));
  }

  @Test
  void firesOnAHighScoreBesideALowRate() {
    assertEquals(
        List.of("自评 96 分（满分 100 分），但预算执行率仅 85.31%：评分疑偏高。"),
        of(new Draft().score("96").execution("85.31")));
    assertEquals(
        List.of("自评 90.25 分（满分 95 分），但预算执行率仅 85.31%：评分疑偏高。"),
        of(new Draft().score("90.25").fullMarks("95").execution("85.31")));
  }

  @Test
  void firesOnFullMarksBesideAMissedTarget() {
    Draft draft = new Draft().score("100").fullMarks("100").indicator("甲", "10", "12", true);
    assertEquals(
        List.of("自评 100 分（满分 100 分），但指标“培训人次”未达目标：评分疑偏高。"),
        of(draft.indicator("培训人次", "≥500", "320", false)));
    assertEquals(
        List.of("/score/total", "/indicators/1/actual"),
        draft.findings(new ScoreInflated()).get(0).evidence());
  }

  @Test
  void standsAtTheEdgeOfScoreAndRate() {
    assertEquals(List.of(), of(new Draft().score("90.0").execution("85.00")));
    assertEquals(1, of(new Draft().score("90.1").execution("85.00")).size());
    assertEquals(List.of(), of(new Draft().score("96").execution("89.99")));
    assertEquals(1, of(new Draft().score("96").execution("89.98")).size());
  }

  @Test
  void saysNothingWithoutAScoreOrARate() {
    assertEquals(List.of(), of(new Draft().execution("70")));
    assertEquals(List.of(), of(new Draft().score("100")));
  }
}
