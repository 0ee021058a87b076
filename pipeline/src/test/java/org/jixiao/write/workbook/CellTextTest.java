package org.jixiao.write.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({
    "荔湾区财政局, 14, 12",
    "abc, 3, 3",
    "（加权）, 8, 8",
    "印出 printed, 12, 12",
  })
  void aChineseCharacterTakesTheRoomOfTwo(String words, int most, int width) {
    assertTrue(CellText.width(words) <= most);
    assertEquals(width, CellText.width(words));
  }

  @Test
  void whatCannotBePrintedBecomesASpaceAndNothingElseChanges() {
    assertEquals("a b c", CellText.of("a\r\nb\u202Ec"));
    assertEquals("=1+1", CellText.of(" =1+1\t"));
    assertEquals("_x005F_x000A_", CellText.of("_x000A_"));
    assertEquals("_x00_", CellText.of("_x00_"));
  }

  @Test
  void aTextThatNoCellCanHoldIsCutWithAMark() {
    String cut = CellText.of("长".repeat(40_000));
    assertEquals(32_767, cut.length());
    assertTrue(cut.endsWith("长…"));
    assertEquals(32_767, CellText.of("长".repeat(32_767)).length());
    assertFalse(CellText.of("长".repeat(32_767)).endsWith("…"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "＝1", "＋", "－x", "＠"})
  void whatCouldRunWhenEditedIsKnown(String words) {
    assertTrue(CellText.couldRun(words));
    assertFalse(CellText.couldRun("局" + words));
  }
}
