package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.text.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAmountsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final Unit WAN = new Unit("万元", Unit.Kind.MONEY, 10_000);

  @ParameterizedTest
  @CsvSource({
    "全年预算数：640, 1",
    "执行数640, 1",
    "支出：640.25, 1",
    "基本支出 1，640.00, 1",
    "预算 640, 0",
    "预算执行 19.50, 0",
    "预算执行率 95.00, 0",
    "开展活动 640.00, 0",
    "全年预算数：640人, 0"
  })
  void aNumberRightBehindAMeasureIsAnAmountInTheUnitAbove(String text, int amounts) {
    assertEquals(amounts, amounts(text, WAN));
    assertEquals(0, amounts(text, null));
  }

  private static long amounts(String text, Unit unit) {
    Reading reading = Reading.of(text, VOCABULARY);
    List<Token> tokens = Tokens.in(reading, 0, reading.text().length(), unit);
    return tokens.stream()
        .filter(token -> token.number() != null && token.number().is(Unit.Kind.MONEY))
        .count();
  }
}
