package org.jixiao.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceRatioTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 1",
    "预算, 决算, 0.5",
    "预算, '', 0",
    "预算执行率, 执行率, 0.75",
    "abxcd, abcd, 0.8888888888888888", // ab and cd of 9 characters
    "tide, diet, 0.25", // t is the first of four blocks of one; nothing is left of it
    "diet, tide, 0.5", // d, and e right of it
  })
  void theBlocksInCommonAreCountedFromTheLongestOn(String first, String second, double ratio) {
    assertEquals(ratio, SequenceRatio.of(first, second));
  }
}
