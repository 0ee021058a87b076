package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class ProblemWithoutMeasureTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new ProblemWithoutMeasure()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWithAMeasure() {
    assertEquals(List.of(), of(new Draft().problem("支付进度偏慢", "T04").measure("加快支付")));
  }

  @Test
  void firesOnProblemsWithoutAnyMeasure() {
    Draft draft = new Draft().problem("支付进度偏慢", "T04").problem("指标不量化", null);
    assertEquals(List.of("列出 2 个问题，但没有改进措施。"), of(draft));
  }

  @Test
  void oneMeasureIsEnoughForAllProblems() {
    Draft draft = new Draft().problem("支付进度偏慢", "T04").problem("指标不量化", null);
    assertEquals(List.of(), of(draft.measure("加强管理")));
  }

  @Test
  void saysNothingWithoutAProblem() {
    assertEquals(List.of(), of(new Draft().score("88")));
  }
}
