package org.jixiao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jixiao.text.TermIndex.Term;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Words WORDS = new Words(List.of("预算", "预算数", "（一）", "年"));

  @Test
  void theLongestWordAtAPlaceCounts() {
    assertEquals(3, WORDS.at("年初预算数", 2));
    assertEquals(2, WORDS.at("年初预算安排", 2));
    assertEquals(0, WORDS.at("年初预算", 1));
    assertEquals(0, WORDS.at("年", 1));
  }

  @Test
  void wordsAreFolded() {
    assertEquals(3, new Words(List.of("(一)")).at("（一）", 0));
  }

  @Test
  void aWordMustEndInsideTheSlice() {
    assertEquals(2, WORDS.firstIn("本级预算数", 0, 5));
    assertEquals(-1, WORDS.firstIn("本级预算", 0, 3));
    assertTrue(WORDS.isIn("全年"));
    assertFalse(WORDS.isIn(""));
  }

  @Test
  void aWordBeforeAPlaceEndsThere() {
    assertEquals(3, WORDS.before("年初预算数", 0, 5));
    assertEquals(0, WORDS.before("年初预算数", 3, 5));
  }

  @Test
  void noWordsAreInNoText() {
    assertEquals(0, new Words(List.of()).at("预算", 0));
  }

  @Test
  void ofEqualTermsTheFirstOneCountsAndTermsCanCoverASlice() {
    TermIndex<Integer> index =
        new TermIndex<>(List.of(new Term<>("甲", 1), new Term<>("甲", 2), new Term<>("甲乙", 3)));
    assertEquals(1, index.at("甲", 0, 1).meaning());
    assertEquals(3, index.longestIn("丙甲乙甲", 0, 4).meaning());
    assertTrue(index.covers("甲乙甲", 0, 3));
    assertFalse(index.covers("甲丙", 0, 2));
    assertTrue(index.covers("", 0, 0));
  }
}
