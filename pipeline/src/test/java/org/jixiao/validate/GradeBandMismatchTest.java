package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class GradeBandMismatchTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new GradeBandMismatch()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWhenTheGradeIsTheScores() {
    assertEquals(List.of(), of(new Draft().score("97.23").grade("优")));
    assertEquals(List.of(), of(new Draft().score("85").grade("良好")));
    assertEquals(List.of(), of(new Draft().score("0").grade("差")));
  }

  @Test
  void firesWhenTheGradeIsAnotherBands() {
    assertEquals(List.of("自评等级为“良”，而 97.23 分 应为“优”。"), of(new Draft().score("97.23").grade("良")));
    assertEquals(List.of("自评等级为“优”，而 89.6 分 应为“良”。"), of(new Draft().score("89.6").grade("优")));
  }

  @Test
  void doesNotFireWhereRoundingReachesTheBand() {
    assertEquals(List.of(), of(new Draft().score("90").grade("良")));
    assertEquals(List.of(), of(new Draft().score("89.995").grade("良")));
  }

  @Test
  void saysNothingWithoutBothOrOnOtherFullMarksOrOfAnUnknownWord() {
    assertEquals(List.of(), of(new Draft().score("97.23")));
    assertEquals(List.of(), of(new Draft().grade("优")));
    assertEquals(List.of(), of(new Draft().score("85").fullMarks("95").grade("优")));
    assertEquals(List.of(), of(new Draft().score("85").grade("甲")));
  }
}
