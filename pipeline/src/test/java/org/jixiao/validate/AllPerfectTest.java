package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class AllPerfectTest {

  private static Draft draft(String lastSpent, String execution, String score) {
    return new Draft()
        .execution(execution)
        .score(score)
        .task("甲", "10.00", "10.00", "100")
        .task("乙", "20.00", "20.00", null)
        .task("丙", "30.00", lastSpent, null);
  }

  private static List<String> of(Draft draft) {
    return draft.findings(new AllPerfect()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWhenAnythingFallsShort() {
    assertEquals(List.of(), of(draft("29.99", "100", "100")));
    assertEquals(List.of(), of(draft("30.00", "99.99", "100")));
    assertEquals(List.of(), of(draft("30.00", "100", "99.9")));
  }

  @Test
  void firesWhenEverythingIsAtTheTop() {
    assertEquals(
        List.of("3 项任务执行率均为 100%，整体执行率 100.00%，自评 100 分（满分 100 分）：全部恰为满值。"),
        of(draft("30.00", "100", "100")));
  }

  @Test
  void twoTasksAreTooFewAndAStatedFullMarkCounts() {
    Draft two = new Draft().execution("100").score("100").task("甲", "1.00", "1.00", "100");
    assertEquals(List.of(), of(two.task("乙", "1.00", "1.00", "100")));
    assertEquals(List.of(), of(draft("30.00", "100", "100").fullMarks("110")));
    assertEquals(1, of(draft("30.00", "100", "95").fullMarks("95")).size());
  }

  @Test
  void saysNothingWithoutScoreOrRate() {
    assertEquals(List.of(), of(draft("30.00", null, "100")));
    assertEquals(List.of(), of(draft("30.00", "100", null)));
  }
}
