package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is drawn fits the terminal. */
class ProgressLineTest {

  @Test
  void chineseCharactersTakeTwoColumns() {
    assertEquals(4, DisplayWidth.of("核查"));
    assertEquals(10, DisplayWidth.of("核查 3/8片"));
    assertEquals(2, DisplayWidth.of("𠀀"));
  }

  @Test
  void theRemainingTimeRunsDownUntilMoreIsKnown() {
    RemainingTime time = new RemainingTime();
    assertEquals(OptionalLong.empty(), time.seconds(OptionalDouble.empty(), 1_000));
    assertEquals(OptionalLong.empty(), time.seconds(OptionalDouble.of(0.01), 1_000));
    assertEquals(OptionalLong.of(30), time.seconds(OptionalDouble.of(0.25), 10_000));
    assertEquals(OptionalLong.of(28), time.seconds(OptionalDouble.of(0.25), 12_000));
    assertEquals(OptionalLong.of(15), time.seconds(OptionalDouble.of(0.5), 15_000));
    assertEquals(OptionalLong.of(0), time.seconds(OptionalDouble.of(0.5), 40_000));
  }

  @Test
  void aBarTellsTheShareOfTheWorkWhereItIsKnown() {
    List<String> parts = List.of("核查 3/8 片", "剩余 0:12");
    assertEquals(
        "[####------] 43% 核查 3/8 片 · 剩余 0:12", ProgressWords.line(OptionalDouble.of(0.43), parts));
    assertEquals("核查 3/8 片 · 剩余 0:12", ProgressWords.line(OptionalDouble.empty(), parts));
  }

  @Test
  void theReadingOfInputsIsToldOnATerminalAndNowhereElse() {
    StringWriter terminal = new StringWriter();
    ProgressLine line = new ProgressLine(new PrintWriter(terminal), 120);
    line.draw("读取 · 5 条记录");
    line.end();
    assertEquals("\r\u001b[K读取 · 5 条记录\r\u001b[K", terminal.toString());

    StringWriter pipe = new StringWriter();
    ProgressLine none = new ProgressLine(new PrintWriter(pipe), 0);
    none.draw("读取 · 5 条记录");
    none.end();
    assertEquals("", pipe.toString());
  }

  @Test
  void aTextIsCutToTheColumnsItMayTake() {
    assertEquals("核查 3/8", DisplayWidth.cut("核查 3/8", 8));
    assertEquals("核查 …", DisplayWidth.cut("核查 3/8", 6));
    assertEquals("核…", DisplayWidth.cut("核查 3/8", 4));
    assertEquals("", DisplayWidth.cut("核查 3/8", 0));
    for (int columns = 1; columns < 9; columns++) {
      assertTrue(DisplayWidth.of(DisplayWidth.cut("核查 3/8 片", columns)) <= columns);
    }
  }
}
