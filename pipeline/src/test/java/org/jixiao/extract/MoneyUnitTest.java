package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "金额单位：万元 | 万元",
        "二、预算及执行情况（万元） | 万元",
        "单位：人民币元 | 元",
        "填报单位：某局　单位：亿元 | 亿元",
        "下属单位3个 | -",
        "全年支出（100万元） | -",
        "服务对象（人） | -"
      })
  void theUnitStandsBehindItsLabelOrInBracketsInAHeading(String line, String unit) {
    Reading reading = Reading.of(line, VOCABULARY);
    MoneyUnit found = new MoneyUnit(reading);
    Paragraph.in(reading.text(), 0, reading.text().length()).forEach(found::read);
    assertEquals(unit, found.now() == null ? "-" : found.now().name());
  }
}
