package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenGapTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new HiddenGap()).stream()
        .map(finding -> finding.operands().get(4))
        .toList();
  }

  private static Draft whole(String budget, String spent) {
    return new Draft().adjusted(budget).expenditure(spent);
  }

  @Test
  void passesWhenTheWholeOrTheTasksAreAsTheOther() {
    assertEquals(List.of(), of(whole("1000.00", "950.00").task("甲", "500.00", "500.00", null)));
    assertEquals(List.of(), of(whole("1000.00", "900.00").task("甲", "500.00", "450.00", null)));
  }

  @Test
  void firesWithTheRestsExecution() {
    assertEquals(
        List.of("rest_execution=80 percent"),
        of(whole("1000.00", "900.00").task("甲", "500.00", "500.00", null)));
  }

  @Test
  void standsAtTheThresholdsOfThePack() {
    assertEquals(
        List.of("rest_execution=89.98 percent"),
        of(whole("1000.00", "949.90").task("甲", "500.00", "500.00", null)));
    assertEquals(
        List.of("rest_execution=82 percent"),
        of(whole("1000.00", "900.00").task("甲", "500.00", "490.00", null)));
    assertEquals(List.of(), of(whole("1000.00", "900.00").task("甲", "500.00", "489.90", null)));
  }

  @Test
  void anItemPrintedTwiceCountsOnce() {
    assertEquals(
        List.of("rest_execution=80 percent"),
        of(
            whole("1000.00", "900.00")
                .task("道路维护项目", "500.00", "500.00", null)
                .task("道路维护工作", "500.00", "500.00", null)));
  }

  @Test
  void saysNothingWithoutTasksOrAmountsOrARest() {
    assertEquals(List.of(), of(whole("1000.00", "900.00")));
    assertEquals(List.of(), of(new Draft().execution("90").task("甲", "5.00", "5.00", null)));
    assertEquals(List.of(), of(whole("1000.00", "900.00").task("甲", "1000.00", "1000.00", null)));
  }
}
