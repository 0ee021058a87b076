package org.jixiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Laws of interval arithmetic on random intervals of all sizes; exact results are big rationals.
 */
class IntervalLawsTest {

  private static final int CASES = 20_000;
  private static final BigInteger PERCENT = BigInteger.valueOf(100 * Interval.SCALE);

  /** Nine trillion yuan in millionths, the largest amount that there is. */
  private static final long MOST = 9_000_000_000_000_000_000L;

  private SplittableRandom random;

  private void seed(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Of any size up to {@code most}, small ones as often as large ones. */
  private long number(long most) {
    long magnitude = random.nextLong(Math.max(1, most >> random.nextInt(60)) + 1);
    return Math.min(most, magnitude);
  }

  private Interval interval(long least, long most) {
    long low = least < 0 && random.nextBoolean() ? -number(-least) : number(most);
    long from = Math.max(low, least);
    return new Interval(from, from + Math.min(number(most / 4), most - Math.max(0, from)));
  }

  private long inside(Interval interval) {
    return switch (random.nextInt(4)) {
      case 0 -> interval.low();
      case 1 -> interval.high();
      default ->
          interval.high() == Long.MAX_VALUE
              ? interval.low()
              : random.nextLong(interval.low(), interval.high() + 1);
    };
  }

  /** Whether {@code numerator ÷ denominator} lies in the interval; the denominator is positive. */
  private static boolean holds(Interval interval, BigInteger numerator, BigInteger denominator) {
    return BigInteger.valueOf(interval.low()).multiply(denominator).compareTo(numerator) <= 0
        && BigInteger.valueOf(interval.high()).multiply(denominator).compareTo(numerator) >= 0;
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sumsAndDifferencesHoldThoseOfTheirValues(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval a = interval(-MOST / 4, MOST / 4);
      Interval b = interval(-MOST / 4, MOST / 4);
      long x = inside(a);
      long y = inside(b);
      assertTrue(holds(a.plus(b), big(x + y), BigInteger.ONE));
      assertTrue(holds(a.minus(b), big(x - y), BigInteger.ONE));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void plusIsCommutativeAndAssociative(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval a = interval(-MOST / 8, MOST / 8);
      Interval b = interval(-MOST / 8, MOST / 8);
      Interval c = interval(-MOST / 8, MOST / 8);
      assertEquals(a.plus(b), b.plus(a));
      assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void meetingIsSymmetricAndFollowsFromACommonValue(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval a = interval(-1000, 1000);
      Interval b = interval(-1000, 1000);
      assertTrue(a.meets(a));
      assertEquals(a.meets(b), b.meets(a));
      assertEquals(a.meets(b), !a.isBelow(b) && !a.isAbove(b));
      assertEquals(a.meets(b), Math.max(a.low(), b.low()) <= Math.min(a.high(), b.high()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aQuotientNeverCutsATrueValueAndIsHardlyWider(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval base = interval(1, MOST);
      Interval part = interval(-MOST, MOST);
      BigInteger most = big(part.high()).multiply(PERCENT).divide(big(base.low()));
      if (most.abs().bitLength() > 62) continue;
      Interval rate = part.percentOf(base);
      assertTrue(holds(rate, big(inside(part)).multiply(PERCENT), big(inside(base))));
      assertTrue(
          BigDecimal.valueOf(rate.high()).subtract(new BigDecimal(upper(part, base))).doubleValue()
              <= 3 + 16 * Math.ulp((double) rate.high()));
    }
  }

  /** The exact greatest quotient in percent, rounded down to millionths. */
  private static BigInteger upper(Interval part, Interval base) {
    long divisor = part.high() < 0 ? base.high() : base.low();
    return new BigDecimal(big(part.high()).multiply(PERCENT))
        .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.FLOOR)
        .toBigInteger();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aShareAndAChangeNeverCutATrueValue(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval amount = interval(-MOST / 8, MOST / 8);
      Interval percent = interval(-300 * Interval.SCALE, 300 * Interval.SCALE);
      BigInteger x = big(inside(amount));
      BigInteger y = big(inside(percent));
      assertTrue(holds(amount.shareOf(percent), x.multiply(y), PERCENT));
      assertTrue(holds(amount.changedBy(percent), x.multiply(y.add(PERCENT)), PERCENT));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void widerOperandsGiveWiderResults(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      Interval part = interval(-MOST / 1000, MOST / 1000);
      Interval base = interval(1_000_000, MOST / 1000);
      Interval widerPart = new Interval(part.low() - number(999), part.high() + number(999));
      Interval widerBase = new Interval(base.low() - number(999), base.high() + number(999));
      assertWithin(part.plus(base), widerPart.plus(widerBase));
      assertWithin(part.minus(base), widerPart.minus(widerBase));
      assertWithin(part.percentOf(base), widerPart.percentOf(widerBase));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasPrintedByEitherModeIsWithinItsIntervalAndWithinThatOfEither(long seed) {
    seed(seed);
    for (int i = 0; i < CASES; i++) {
      int places = random.nextInt(-3, 5);
      BigDecimal exact = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), 6);
      assertPrinted(exact, places, RoundingMode.HALF_UP, Rounding.HALF_UP);
      assertPrinted(exact, places, RoundingMode.HALF_EVEN, Rounding.HALF_UP);
      assertPrinted(exact, places, RoundingMode.DOWN, Rounding.TRUNCATED);
    }
  }

  private static void assertPrinted(
      BigDecimal exact, int places, RoundingMode how, Rounding rounding) {
    Decimal printed = Decimal.accurate(exact.setScale(places, how), places);
    BigInteger value = exact.movePointRight(6).toBigIntegerExact();
    assertTrue(holds(printed.interval(rounding), value, BigInteger.ONE));
    assertWithin(printed.interval(rounding), printed.interval(Rounding.EITHER));
  }

  private static void assertWithin(Interval inner, Interval outer) {
    assertTrue(
        outer.low() <= inner.low() && inner.high() <= outer.high(), inner + " not in " + outer);
  }
}
