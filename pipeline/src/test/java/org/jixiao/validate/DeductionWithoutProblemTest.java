package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class DeductionWithoutProblemTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new DeductionWithoutProblem()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWithAProblemOrFewPointsLost() {
    assertEquals(List.of(), of(new Draft().score("88").problem("支付进度偏慢", "T04")));
    assertEquals(List.of(), of(new Draft().score("98")));
  }

  @Test
  void firesOnManyPointsLostWithoutAnyProblem() {
    assertEquals(List.of("自评 88 分（满分 100 分），扣 12 分，却未列出任何问题。"), of(new Draft().score("88")));
  }

  @Test
  void standsAtTheThreshold() {
    assertEquals(List.of(), of(new Draft().score("95.0")));
    assertEquals(1, of(new Draft().score("94.9")).size());
    assertEquals(List.of(), of(new Draft().score("90").fullMarks("94")));
  }

  @Test
  void saysNothingWithoutAScore() {
    assertEquals(List.of(), of(new Draft()));
  }
}
