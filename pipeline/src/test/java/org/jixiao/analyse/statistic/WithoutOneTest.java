package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutOneTest {
  @Test
  void twoOrThreeSpreadsStandForAll() {
    assertEquals(
        List.of(
            Spread.of(new long[] {1, 3, 4, 9}),
            Spread.of(new long[] {1, 2, 4, 9}),
            Spread.of(new long[] {1, 2, 3, 9})),
        WithoutOne.of(new long[] {9, 1, 2, 3, 4}).spreads());
    assertEquals(
        List.of(Spread.of(new long[] {1, 3, 9}), Spread.of(new long[] {1, 2, 9})),
        WithoutOne.of(new long[] {3, 2, 1, 9}).spreads());
  }

  /** A value beyond a limit for each of them is so whichever value is left out. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noOtherValueLeftOutIsKinder(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      long[] values = random.longs(3 + random.nextInt(14), 0, 40).toArray();
      List<Spread> all =
          IntStream.range(0, values.length).mapToObj(out -> Spread.of(rest(values, out))).toList();
      List<Spread> some = WithoutOne.of(values).spreads();
      for (long value = -60; value < 100; value += 7) {
        long far = value;
        boolean everywhere = all.stream().allMatch(one -> isFar(far, one));
        boolean hasSpread = all.stream().allMatch(one -> one.fourMad() > 0);
        if (hasSpread) assertEquals(everywhere, some.stream().allMatch(one -> isFar(far, one)));
      }
    }
  }

  private static boolean isFar(long value, Spread among) {
    return Math.abs(among.twiceAbove(value)) > 2 * among.fourMad();
  }

  private static long[] rest(long[] values, int out) {
    return IntStream.range(0, values.length)
        .filter(i -> i != out)
        .mapToLong(i -> values[i])
        .toArray();
  }
}
