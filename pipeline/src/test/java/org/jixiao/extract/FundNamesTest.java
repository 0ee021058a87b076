package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundNamesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static FundNames of(String text) {
    return new FundNames(Reading.of(text, VOCABULARY));
  }

  private static Slice whole(String text) {
    return new Slice(0, text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "租赁补贴, 住房保障, true",
    "市场化保洁经费, 环卫保洁, true",
    "改造资金, 公厕改造, false",
    "公厕改造资金, 公厕改造, false",
    "工作经费, 征地拆迁, false",
    "上级补助资金, 医疗救助, false",
    "租赁补贴, 住房保障项目, false",
    "宣传培训, 政策宣传, false"
  })
  void aFundIsApartFromTheWorkAboveItUnlessItsNameSaysNoMore(
      String name, String topic, boolean apart) {
    String text = name + "，" + topic;
    Slice above = new Slice(name.length() + 1, text.length());
    assertEquals(apart, of(text).isApart(new Slice(0, name.length()), above));
  }

  @Test
  void moneyThatTheWorkIsAboutIsNotTheDepartments() {
    assertTrue(of("止付冻结涉案资金").isForeign(whole("止付冻结涉案资金")));
    assertTrue(of("技术合同成交额").isForeign(whole("技术合同成交额")));
    assertFalse(of("贷款贴息资金").isForeign(whole("贷款贴息资金")));
    assertFalse(of("税收征管经费").isForeign(whole("税收征管经费")));
  }

  @Test
  void aBracketBehindAFundIsNoPartOfItsKind() {
    assertTrue(of("信息系统维护费（二期）").isFund(whole("信息系统维护费（二期）")));
    assertTrue(of("其他项目").isPlain(whole("其他项目")));
    assertFalse(of("禁毒项目").isPlain(whole("禁毒项目")));
  }
}
