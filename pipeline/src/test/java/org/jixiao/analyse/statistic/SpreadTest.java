package org.jixiao.analyse.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void anOddNumberHasAMiddle() {
    // median 2, deviations 1 1 0 0 2 4 7: MAD 1
    assertEquals(new Spread(7, 4, 4), Spread.of(new long[] {1, 1, 2, 2, 4, 6, 9}));
  }

  @Test
  void halvesAndQuartersAreKept() {
    // median 2.5, deviations 1.5 0.5 0.5 5.5: MAD 1.0; then median 1.5, both 0.5
    assertEquals(new Spread(4, 5, 4), Spread.of(new long[] {1, 2, 3, 8}));
    assertEquals(new Spread(2, 3, 2), Spread.of(new long[] {1, 2}));
    // median 2.5; deviations 2.5 0.5 0.5 1.5 : middle two 0.5 and 1.5
    assertEquals(new Spread(4, 5, 4), Spread.of(new long[] {0, 2, 3, 4}));
  }
}
