package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreOverTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new ScoreOver()).stream()
        .map(found -> found.subject() + " " + found.severity() + " " + found.likelyCause())
        .toList();
  }

  @Test
  void passesUpToTheFullMarks() {
    assertEquals(List.of(), of(new Draft().score("100").fullMarks("100")));
    assertEquals(List.of(), of(new Draft().score("100").item("甲", null, "10", "10")));
  }

  @Test
  void firesAboveTheStatedOrThePacksFullMarks() {
    assertEquals(
        List.of("/score/total FATAL power-of-ten"), of(new Draft().score("943").fullMarks("100")));
    assertEquals(List.of("/score/total WARNING null"), of(new Draft().score("104.5")));
  }

  @Test
  void firesOnAnItemAboveItsOwn() {
    Draft draft = new Draft().score("94").item("资产管理", null, "5", "6.5");
    assertEquals(List.of("/score_items/0/score FATAL null"), of(draft));
    assertEquals(
        "“资产管理”得分为 6.5 分，超过满分 5 分，多 1.5 分。", draft.findings(new ScoreOver()).get(0).sentenceZh());
  }

  @Test
  void standsAtTheEdgeOfThePrecision() {
    assertEquals(List.of(), of(new Draft().item("甲", null, "5", "5")));
    assertEquals(1, of(new Draft().item("甲", null, "5.0", "5.3")).size());
  }

  @Test
  void saysNothingWithoutAScoreOrWhereItemsShowMoreMarks() {
    assertEquals(List.of(), of(new Draft().fullMarks("100")));
    Draft outOfMore = new Draft().score("104.5").item("甲", null, "60", "54.5");
    assertEquals(List.of(), of(outOfMore.item("乙", null, "50", "50")));
  }
}
