package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.jixiao.model.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
  @Test
  void nothingHasNoDistribution() {
    assertEquals(Distribution.NONE, Quantiles.distribution(Tally.EMPTY));
  }

  @Test
  void oneValueIsItsOwnEverything() {
    assertEquals(
        new Distribution(1, 893_100L, 893_100L, 893_100L, 893_100L, 893_100L, 893_100L),
        Quantiles.distribution(Tally.of(893_100)));
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwoRoundedHalfUp() {
    Distribution two = Quantiles.distribution(Tally.of(10, 13));

    assertEquals(12L, two.median());
    assertEquals(11L, two.lowerQuartile(), "10.75");
    assertEquals(12L, two.upperQuartile(), "12.25");
  }

  @Test
  void quartilesInterpolateAsSpreadsheetsDo() {
    // QUARTILE.INC of 6 7 15 36 39 40 41 42 43 47 49: 25.5, 40, 42.5
    assertEquals(
        new Distribution(11, 33L, 40L, 26L, 43L, 6L, 49L),
        Quantiles.distribution(Tally.of(36, 7, 15, 6, 39, 41, 40, 42, 43, 49, 47)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void quantilesAgreeWithInterpolationInDecimals(long seed) {
    Random random = new Random(seed);
    long[] values = random.longs(1 + random.nextInt(40), -900, 900).toArray();
    Arrays.sort(values);
    Distribution found = Quantiles.distribution(Tally.of(values));

    assertEquals(interpolated(values, 1), found.lowerQuartile());
    assertEquals(interpolated(values, 2), found.median());
    assertEquals(interpolated(values, 3), found.upperQuartile());
  }

  private static Long interpolated(long[] sorted, int quarters) {
    BigDecimal at = BigDecimal.valueOf((sorted.length - 1) * quarters / 4.0);
    int below = at.intValue();
    int above = Math.min(below + 1, sorted.length - 1);
    BigDecimal rest = at.subtract(BigDecimal.valueOf(below));
    return BigDecimal.valueOf(sorted[below])
        .add(rest.multiply(BigDecimal.valueOf(sorted[above] - sorted[below])))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
