package org.jixiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  @Test
  void intervalsMeetWhenTheyShareAPoint() {
    Interval one = new Interval(10, 20);
    assertTrue(one.meets(new Interval(20, 30)));
    assertTrue(one.meets(new Interval(0, 10)));
    assertFalse(one.meets(new Interval(21, 30)));
    assertTrue(one.isBelow(new Interval(21, 30)));
    assertTrue(new Interval(21, 30).isAbove(one));
  }

  @Test
  void theDistanceIsThatOfThePrintedValues() {
    Interval first = Decimal.printed(new BigDecimal("173.52")).interval(Rounding.HALF_UP);
    Interval second = Decimal.printed(new BigDecimal("165.28")).interval(Rounding.HALF_UP);
    assertEquals(8_240_000, first.distanceTo(second));
    assertEquals(8_240_000, second.distanceTo(first));
  }

  @Test
  void aRateOnAnAmountThatMayBeZeroIsRefused() {
    assertThrows(ArithmeticException.class, () -> new Interval(1, 2).percentOf(new Interval(0, 5)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aQuotientHoldsEveryQuotientOfItsOperands(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      Interval part = random(random, -1_000_000_000_000_000L);
      Interval base = random(random, 1);
      Interval rate = part.percentOf(base);
      BigDecimal exact =
          BigDecimal.valueOf(pick(random, part))
              .multiply(BigDecimal.valueOf(100 * Interval.SCALE))
              .divide(BigDecimal.valueOf(pick(random, base)), 10, java.math.RoundingMode.HALF_UP);
      assertTrue(
          exact.compareTo(BigDecimal.valueOf(rate.low())) >= 0
              && exact.compareTo(BigDecimal.valueOf(rate.high())) <= 0,
          exact + " is not in " + rate);
    }
  }

  @Test
  void sumsAndDifferencesTakeTheExtremes() {
    Interval a = new Interval(1, 2);
    Interval b = new Interval(10, 30);
    assertEquals(new Interval(11, 32), a.plus(b));
    assertEquals(new Interval(-29, -8), a.minus(b));
    assertThrows(
        ArithmeticException.class, () -> new Interval(0, Long.MAX_VALUE).plus(new Interval(0, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "6612.3, 10000, 66122500000000, 66123500000000",
    "0, 10000, 0, 5000000000",
    "12, 1, 11500000, 12500000",
    "3.25, 100000000, 324500000000000, 325500000000000"
  })
  void aPrintedAmountStandsForAllThatPrintLikeIt(String number, long yuan, long low, long high) {
    assertEquals(
        new Interval(low, high),
        Amount.printed(new BigDecimal(number), yuan).interval(Rounding.HALF_UP));
  }

  @Test
  void anAmountWithoutItsPrintIsTakenForTheUsualOne() {
    assertEquals(50 * Interval.SCALE, Amount.ofYuan(new BigDecimal("62118900")).half());
    assertEquals(5_000, Amount.ofYuan(new BigDecimal("62118900.50")).half());
    assertEquals(6_211_890_050L, Amount.ofYuan(new BigDecimal("62118900.50")).fen());
  }

  @Test
  void anAmountIsNeverNegativeAndNeverBeyondAllMeasure() {
    assertThrows(IllegalArgumentException.class, () -> new Amount(-1, 0));
    assertThrows(
        ArithmeticException.class, () -> Amount.ofYuan(new BigDecimal("9000000000000.01")));
  }

  @Test
  void aComputedRateHasFourDecimalsRoundedHalfUp() {
    assertEquals(Decimal.exact(94_016_200), Decimal.percent(584_018, 621_189));
    assertEquals(Decimal.exact(33_333_300), Decimal.percent(1, 3));
    assertEquals(Decimal.exact(66_666_700), Decimal.percent(2, 3));
  }

  private static Interval random(Random random, long least) {
    long low = random.nextLong(least, 1_000_000_000_000_000L);
    return new Interval(low, low + random.nextLong(1_000_000_000L));
  }

  private static long pick(Random random, Interval interval) {
    return random.nextLong(interval.low(), interval.high() + 1);
  }
}
