package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalValuesTest {

  @Test
  void aValueIsAGoalByTheWordsBeforeOrBehindIt() {
    assertEquals(List.of("GOAL ≥90%", "OUTCOME 92.5%"), values("满意度目标值≥90%，实际92.5%。"));
    assertEquals(List.of("PLAIN 99%", "GOAL 95%"), values("办结率99%，超过95%的年度目标。"));
    assertEquals(List.of("PLAIN 0.4%", "GOAL 不高于1%"), values("差错率0.4%，优于“不高于1%”的目标。"));
  }

  @Test
  void aSlashMayStandInAUnitOrBetweenGoalAndOutcome() {
    assertEquals(List.of("GOAL 400次", "OUTCOME 420次"), values("巡查计划400次/实际420次。"));
    assertEquals(List.of("GOAL 3次/人"), values("培训目标3次/人。"));
  }

  @Test
  void moneyAndYearsAreNoGoals() {
    assertEquals(List.of(), values("2022年投入50万元。"));
  }

  private static List<String> values(String text) {
    Reading reading = Reading.of(text, Vocabulary.standard());
    String joined = reading.text();
    return GoalValues.in(reading, 0, joined.length()).stream()
        .map(v -> v.role() + " " + joined.substring(v.value().start(), v.value().end()))
        .toList();
  }
}
