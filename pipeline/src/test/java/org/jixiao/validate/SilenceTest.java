package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new Silence()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWhenAProblemNamesExecutionOrExecutionIsGood() {
    assertEquals(List.of(), of(new Draft().execution("85.00").problem("支付进度慢", "T04")));
    assertEquals(List.of(), of(new Draft().execution("90.00")));
  }

  @Test
  void firesWhenNoProblemNamesIt() {
    assertEquals(
        List.of("预算执行率 85.00% 低于 90.00%，但所述 1 个问题均未提及执行。"),
        of(new Draft().execution("85.00").problem("人员不足", "T09")));
    assertEquals(
        List.of("预算执行率 89.99% 低于 90.00%，但所述 0 个问题均未提及执行。"), of(new Draft().execution("89.99")));
  }

  @Test
  void saysNothingWithoutARate() {
    assertEquals(List.of(), of(new Draft().problem("人员不足", "T09")));
  }
}
