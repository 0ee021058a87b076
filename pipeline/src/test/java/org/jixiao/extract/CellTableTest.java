package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTableTest {

  @Test
  void rowsMayLackCellsAndBeginWithAnOrdinal() {
    assertEquals(
        List.of("目标设定 20 18", "预算配置 - 10"), rows("指标名称\n分值\n得分\n1\n目标设定\n20\n18\n预算配置\n—\n10\n"));
  }

  @Test
  void aTitleBeforeTheHeadAndAStrangeColumnBehindItAreToldByTheRows() {
    assertEquals(
        List.of("满意度 90% 88% 未完成", "办结率 95% 96% 已完成"),
        rows("绩效指标\n指标名称\n目标值\n完成值\n备注栏\n满意度\n90%\n88%\n未完成\n办结率\n95%\n96%\n已完成\n"));
  }

  @Test
  void theScoreBelowATableIsNoRow() {
    assertEquals(List.of("满意度 90% 88%"), rows("指标名称\n目标值\n完成值\n满意度\n90%\n88%\n自评得分\n93.1\n优\n"));
  }

  @Test
  void titlesWithoutRowsAreNoTable() {
    assertNull(table("指标名称\n目标值\n完成值\n"));
  }

  private static CellTable table(String text) {
    Reading reading = Reading.of(text, Vocabulary.standard());
    List<Paragraph> cells = Paragraph.in(reading.text(), 0, reading.text().length());
    return CellTable.at(reading, cells, cells, null, 2022);
  }

  private static List<String> rows(String text) {
    return table(text).rows().stream().map(CellTableTest::words).toList();
  }

  private static String words(AlignedRow row) {
    return String.join(
        " ",
        row.cells().stream().map(c -> c == null ? "-" : row.words(c).replace('—', '-')).toList());
  }
}
