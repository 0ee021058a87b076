package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static List<Token> tokens(String words) {
    Reading reading = Reading.of(words, VOCABULARY);
    return Tokens.in(reading, 0, words.length());
  }

  @ParameterizedTest
  @CsvSource({
    "年初批复预算, ORIGINAL",
    "区财政年初下达指标, ORIGINAL",
    "年初预算支出, ORIGINAL",
    "财政批复预算数, ORIGINAL",
    "全年可支配指标, ADJUSTED",
    "年度预算调整数为, ADJUSTED",
    "年中追加后, ADJUSTED",
    "调整为, ADJUSTED",
    "安排部门支出, BUDGET",
    "全年部门预算支出, EXPENDITURE",
    "实际列支, EXPENDITURE",
    "部门预算收入, REVENUE",
    "年中追加预算, ASIDE",
    "年末结转结余, ASIDE",
    "大于全年预算数, ASIDE"
  })
  void moneyIsWhatTheWordsBeforeItSayTogether(String words, Field expected) {
    assertEquals(expected, Composition.of(words, tokens(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "指标使用率, EXECUTION",
    "预算执行进度, EXECUTION",
    "占调整后预算的, EXECUTION",
    "为年初批复预算的, EXECUTION",
    "净调整比例, ADJUSTMENT",
    "政府采购执行率, OTHER_RATE",
    "资金到位率, OTHER_RATE",
    "占总支出的, OTHER_RATE",
    "预算执行率未达, ASIDE",
    "预算执行率不低于, ASIDE"
  })
  void aRateIsWhatTheWordsBeforeItSayTogether(String words, Field expected) {
    assertEquals(expected, RateComposition.of(tokens(words)));
  }
}
