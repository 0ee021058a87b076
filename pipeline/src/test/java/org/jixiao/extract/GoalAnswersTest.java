package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalAnswersTest {

  private static List<String> answers(String body) {
    Reading reading = Reading.of("一、年度总体目标\n" + body + "\n", Vocabulary.standard());
    Section section =
        reading.sections().stream()
            .filter(one -> one.kind() == SectionKind.GOALS)
            .findFirst()
            .orElseThrow();
    return GoalAnswers.in(reading, section).stream()
        .map(slice -> reading.text().substring(slice.start(), slice.end()))
        .toList();
  }

  @Test
  void goalsAloneAreAnsweredByNothing() {
    assertEquals(List.of(), answers("新建书屋8间，培训管理员120人次。"));
  }

  @Test
  void whatStandsBehindTheLabelAnswers() {
    assertEquals(
        List.of("完成情况：新建书屋9间。", "另修缮旧屋2间，面积不大。"),
        answers("预期目标：新建书屋8间。\n完成情况：新建书屋9间。\n另修缮旧屋2间，面积不大。"));
  }

  @Test
  void theColumnOfThatNameAnswers() {
    assertEquals(List.of("修路4公里"), answers("| 预期目标 | 实际完成情况 |\n| 修路3公里 | 修路4公里 |"));
  }
}
