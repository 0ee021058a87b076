package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
  @Test
  void valuesComeBackInOrderWithTheirRepetitions() {
    Tally tally = Tally.of(7, -3, 7, 0, Long.MAX_VALUE, Long.MIN_VALUE, 7);

    assertEquals(7, tally.size());
    assertArrayEquals(
        new long[] {Long.MIN_VALUE, -3, 0, 7, 7, 7, Long.MAX_VALUE}, tally.at(0, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void aPlaceBeyondTheLastIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> Tally.of(1, 2).at(2));
  }

  @Test
  void aMeanRoundsHalvesAwayFromZero() {
    assertEquals(2, Tally.of(1, 2).mean());
    assertEquals(-2, Tally.of(-1, -2).mean());
    assertEquals(0, Tally.of(1, -1).mean());
    assertEquals(1, Tally.of(1, 0).mean());
    assertEquals(-1, Tally.of(-1, 0).mean());
    assertEquals(Long.MAX_VALUE, Tally.of(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).mean());
  }

  @Test
  void aRunTakesTwoCharactersWhenValuesAreClose() {
    assertEquals(
        4 + 1 + 99 * 2,
        Tally.of(IntStream.range(900_000, 900_100).asLongStream().toArray()).runs().length());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anySplitOfTheValuesAddsUpToTheSameTally(long seed) {
    Random random = new Random(seed);
    long[] values = random.longs(random.nextInt(300), -50, 1_000L << random.nextInt(40)).toArray();
    int a = random.nextInt(values.length + 1);
    int b = a + random.nextInt(values.length + 1 - a);
    Tally first = Tally.of(Arrays.copyOf(values, a));
    Tally second = Tally.of(Arrays.copyOfRange(values, a, b));
    Tally third = Tally.of(Arrays.copyOfRange(values, b, values.length));

    assertEquals(Tally.of(values), first.plus(second).plus(third));
    assertEquals(Tally.of(values), first.plus(second.plus(third)));
    assertEquals(Tally.of(values), third.plus(second).plus(first));
    assertEquals(first, first.plus(Tally.EMPTY));
    assertEquals(first, Tally.EMPTY.plus(first));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void theMeanIsTheSumOverTheNumber(long seed) {
    Random random = new Random(seed);
    long[] values = random.longs(1 + random.nextInt(99), -1_000_000, 1_000_000).toArray();
    BigDecimal sum = BigDecimal.valueOf(Arrays.stream(values).sum());
    BigDecimal mean = sum.divide(BigDecimal.valueOf(values.length), 0, RoundingMode.HALF_UP);

    assertEquals(mean.longValueExact(), Tally.of(values).mean());
  }
}
