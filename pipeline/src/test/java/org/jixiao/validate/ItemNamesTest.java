package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNamesTest {

  @ParameterizedTest
  @CsvSource({
    "档案规范化处理入馆工作, 档案规范化处理入馆项目",
    "大院设施维护支出工作, 大院设施维护",
    "大院设施 维护（一期）, 大院设施维护(一期)项目经费",
  })
  void namesOfTheSameItemAreAlike(String one, String other) {
    assertEquals(ItemNames.key(one), ItemNames.key(other));
  }

  @ParameterizedTest
  @CsvSource({"大院设施维护一期, 大院设施维护二期", "政务公开工作, 政务督查工作", "道路养护项目, 养护道路项目"})
  void namesOfOtherItemsAreNot(String one, String other) {
    assertNotEquals(ItemNames.key(one), ItemNames.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "——", "合计", "基本支出", "甲乙"})
  void generalOrEmptyWordsNameNothing(String name) {
    assertEquals(ItemNames.NONE, ItemNames.key(name));
  }

  @Test
  void noNameNamesNothing() {
    assertEquals(ItemNames.NONE, ItemNames.key(null));
  }
}
