package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void amountsCountByTheirFirstTwoDigits() {
    Digits digits = counted(621_189_00L, 62L, 7L, 0L, 99_999_999_999L);

    assertEquals(4, digits.n());
    assertEquals(2, digits.counts().get(62 - 10));
    assertEquals(1, digits.counts().get(70 - 10));
    assertEquals(1, digits.counts().get(99 - 10));
    assertArrayEquals(new long[] {0, 0, 0, 0, 0, 2, 1, 0, 1}, digits.leading(Benford.Form.FIRST));
  }

  @Test
  void theSpanIsThatOfTheLeastAndTheMost() {
    assertEquals(2, counted(100, 5_000, 10_000).magnitudes());
    assertEquals(0, Digits.NONE.magnitudes());
  }

  @Test
  void poolsAddUpInAnyGrouping() {
    Random random = new Random(3);
    long[] all = random.longs(90, 0, 1_000_000).toArray();
    DigitCounter whole = new DigitCounter();
    Digits sum = Digits.NONE;
    for (int from = 0; from < all.length; from += 30) {
      DigitCounter part = new DigitCounter();
      for (int i = from; i < from + 30; i++) {
        whole.add(all[i]);
        part.add(all[i]);
      }
      sum = part.toDigits().plus(sum);
    }

    assertEquals(whole.toDigits(), sum);
    assertEquals(sum, sum.plus(Digits.NONE));
  }

  private static Digits counted(long... amounts) {
    DigitCounter counter = new DigitCounter();
    for (long amount : amounts) counter.add(amount);
    return counter.toDigits();
  }
}
