package org.jixiao.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void theContextIsOnOneLineAndCutOffAtThirtyCharacters() {
    String text = "一".repeat(40) + "\r\n  预算 \t 数12\n万元。" + "二".repeat(40);
    int start = text.indexOf("预算");
    int end = text.indexOf("。");
    assertEquals(
        new Passage("…" + "一".repeat(29) + "↵", "预算 数12↵万元", "。" + "二".repeat(29) + "…"),
        Passage.of(text, start, end));
  }

  @Test
  void atTheEndsOfATextNothingIsCutOff() {
    assertEquals(new Passage("", "预算", "数"), Passage.of("预算数", 0, 2));
    assertEquals(new Passage("预算", "数", ""), Passage.of("预算数", 2, 3));
  }

  @Test
  void aCharacterOfTwoHalvesIsNeverHalved() {
    String text = "预" + "𠮷".repeat(40);
    assertEquals("𠮷".repeat(15) + "…", Passage.of(text, 0, 1).after());
    assertEquals("…" + "𠮷".repeat(14) + "预", Passage.of("𠮷".repeat(40) + "预算", 81, 82).before());
  }

  @Test
  void aQuoteIsHeldAgainstItsSliceWithoutWhiteSpace() {
    assertTrue(Passage.holds("年初预算数\n12 万元", 0, 11, "年初预算数12万元"));
    assertFalse(Passage.holds("年初预算数\n13 万元", 0, 11, "年初预算数12万元"));
    assertFalse(Passage.holds("年初", 0, 11, "年初预算数12万元"));
  }

  @Test
  void linesAndColumnsCountFromOneAndALineEndsOnce() {
    String text = "一\r\n二三\r四\n\n五𠮷六";
    LineStarts lines = LineStarts.of(text);
    assertEquals(new Spot(1, 1), lines.at(0));
    assertEquals(new Spot(2, 2), lines.at(text.indexOf("三")));
    assertEquals(new Spot(3, 1), lines.at(text.indexOf("四")));
    assertEquals(new Spot(5, 3), lines.at(text.indexOf("六")));
  }
}
