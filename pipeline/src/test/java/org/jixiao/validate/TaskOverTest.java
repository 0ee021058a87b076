package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class TaskOverTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new TaskOver()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesUpToTheBudget() {
    assertEquals(List.of(), of(new Draft().task("甲", "100.00", "100.00", "100")));
  }

  @Test
  void firesAboveTheBudget() {
    assertEquals(
        List.of("任务“甲”支出 101.00 万元，超过其预算 100.00 万元，多 1.00 万元。"),
        of(new Draft().task("甲", "100.00", "101.00", null)));
  }

  @Test
  void aRateThatTellsOtherwiseNamesTheSlip() {
    Finding found =
        new Draft().task("甲", "52.50", "250.00", "47.62").findings(new TaskOver()).get(0);
    assertEquals("power-of-ten", found.likelyCause());
    assertEquals(List.of("/tasks/0/expenditure_yuan", "/tasks/0/budget_yuan"), found.evidence());
  }

  @Test
  void standsAtTheEdgeOfThePrecision() {
    assertEquals(List.of(), of(new Draft().task("甲", "100", "101", null)));
    assertEquals(1, of(new Draft().task("甲", "100", "102", null)).size());
  }

  @Test
  void saysNothingWithoutBothAmounts() {
    assertEquals(List.of(), of(new Draft().task("甲", null, "101", null)));
    assertEquals(List.of(), of(new Draft().task("甲", "0", "101", null)));
  }
}
