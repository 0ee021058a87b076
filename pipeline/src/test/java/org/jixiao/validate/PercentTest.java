package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jixiao.model.Decimal;
import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void isTheExactQuotientWhateverTheSize() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      long part = random.nextLong() >> random.nextInt(20, 64);
      long base = 1 + (random.nextLong() >>> random.nextInt(22, 64));
      if (Math.abs((double) part / base) > 1e9) continue;
      assertEquals(Decimal.percent(part, base), Percent.of(part, base), part + "/" + base);
    }
  }
}
