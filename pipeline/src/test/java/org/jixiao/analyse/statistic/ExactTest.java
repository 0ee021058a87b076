package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ExactTest {
  @Test
  void halvesGoAwayFromZero() {
    assertEquals(3, Exact.quotient(5, 2));
    assertEquals(-3, Exact.quotient(-5, 2));
    assertEquals(2, Exact.quotient(7, 3));
    assertEquals(893_101, Exact.tenThousandths(89_310_050));
    assertEquals(893_100, Exact.tenThousandths(89_310_049));
  }

  @Test
  void aRateIsExactHoweverLargeTheAmounts() {
    assertEquals(893_095L, Exact.percent(584_018_000, 653_926_000));
    assertEquals(500_000L, Exact.percent(4_000_000_000_000_000_000L, 8_000_000_000_000_000_000L));
    assertNull(Exact.percent(1, 0));
    assertNull(Exact.percent(Long.MAX_VALUE, 1));
  }
}
