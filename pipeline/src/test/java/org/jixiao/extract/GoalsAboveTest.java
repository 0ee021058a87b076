package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoalsAboveTest {
  private static final String TEXT = "一、概况\n年度目标：建库房2间，购书8册。另购柜3个。\n建成1间。";

  private final Reading reading = Reading.of(TEXT, Vocabulary.standard());
  private final String text = reading.text();

  @Test
  void goalsLastForTheirSentence() {
    GoalsAbove sentence = new GoalsAbove(reading, "。！？\n");
    assertEquals(text.indexOf("目标"), sentence.goalsBefore(text.indexOf("8册")));
    assertEquals(-1, sentence.goalsBefore(text.indexOf("3个")));
  }

  @Test
  void goalsLastForTheParagraphAndItsBeginIsKnown() {
    GoalsAbove paragraph = new GoalsAbove(reading, "\n");
    assertEquals(text.indexOf("目标"), paragraph.goalsBefore(text.indexOf("3个")));
    assertEquals(text.indexOf("年度目标"), paragraph.begin());
    assertEquals(-1, paragraph.goalsBefore(text.indexOf("1间")));
  }
}
