package org.jixiao.generate.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.generate.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  private static final String TEXT = "全年支出6211.89万元，完成预算的93.4%，比上年增加1,234.5万元（含结转）。".repeat(8);

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 25, 33, 40})
  void linesAreNoLongerThanTheirWidthAndCutNoNumber(int width) {
    for (int seed = 0; seed < 50; seed++) {
      int from = 0;
      for (int end : LineBreaks.of(TEXT, width, Dice.of(seed, 1, 1))) {
        assertTrue(end > from && end - from <= width);
        assertFalse(end < TEXT.length() && TEXT.substring(end - 1, end + 1).matches("[\\d.,]{2}"));
        from = end;
      }
    }
  }

  @Test
  void someNumbersAreCutFromTheirUnits() {
    long cuts =
        IntStream.range(0, 100)
            .mapToObj(seed -> LineBreaks.of(TEXT, 20 + seed % 20, Dice.of(seed, 1, 1)))
            .flatMap(List::stream)
            .filter(end -> end < TEXT.length() && TEXT.startsWith("万元", end))
            .count();
    assertTrue(cuts > 50, cuts + " cuts");
  }
}
