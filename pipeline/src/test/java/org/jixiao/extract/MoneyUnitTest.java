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
        "填报单位：某局\\n金额单位\\n元 | 元",
        "金额单位除特别注明外均为万元。 | 万元",
        "本报告金额除注明外均以元为单位。 | 元",
        "表中金额均按万元列示，保留两位小数。 | 万元",
        "成交金额为200万元。 | -",
        "下属单位3个 | -",
        "下属单位\\n3个 | -",
        "全年支出（100万元） | -",
        "服务对象（人） | -"
      })
  void theUnitStandsBehindItsLabelOrInBracketsInAHeading(String line, String unit) {
    Reading reading = Reading.of(line.replace("\\n", "\n"), VOCABULARY);
    MoneyUnit found = new MoneyUnit(reading);
    Paragraph.in(reading.text(), 0, reading.text().length()).forEach(found::read);
    assertEquals(unit, found.now() == null ? "-" : found.now().name());
  }
}
