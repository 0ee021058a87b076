package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jixiao.model.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @Test
  void isTheExactQuotientWhateverTheSize() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      long part = random.nextLong() >> random.nextInt(20, 64);
      long base = 1 + (random.nextLong() >>> random.nextInt(22, 64));
      assertEquals(Decimal.percent(part, base), Percent.of(part, base), part + "/" + base);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000, 1, 100000000000000000",
    "999999999, 1, 99999999900000000",
    "1000000001, 1, 100000000000000000",
    "2305843009213, 1, 100000000000000000",
    "900000000000000, 1, 100000000000000000",
    "-1000000001, 1, -100000000000000000",
    "-9223372036854775808, 1, -100000000000000000",
    "9223372036854775807, 9223372036854775807, 100000000",
    "1, 9223372036854775807, 0",
  })
  void stopsAtAHundredBillionPercent(long part, long base, long millionths) {
    assertEquals(Decimal.exact(millionths), Percent.of(part, base));
    assertEquals(Decimal.exact(millionths), Decimal.percent(part, base));
  }
}
