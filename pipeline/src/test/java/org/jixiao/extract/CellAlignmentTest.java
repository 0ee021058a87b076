package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellAlignmentTest {

  private static final String HEAD = "一级指标\t二级指标\t目标值\t完成值\t分值\t得分\t偏差原因\n";

  @Test
  void mergedNamesAndMissingRemarksLeaveTheirColumnsEmpty() {
    assertEquals(
        List.of(
            "产出 培训期数 10期 12期 15 15 -",
            "- 参训率 90% 85% 25 23.5 两期改为线上，人数减少",
            "效益 满意度 90% 93% 15 15 -"),
        rows(
            "产出\n培训期数\n10期\n12期\n15\n15\n参训率\n90%\n85%\n25\n23.5\n两期改为线上，人数减少\n效益\n满意度\n90%\n93%\n15\n15\n"));
  }

  @Test
  void aTotalHasNoValuesAndWhatFollowsTheTableIsNoRow() {
    assertEquals(
        List.of("产出 培训期数 10期 12期 15 15 无", "- 合计 - - 15 15 -"),
        rows("产出\n培训期数\n10期\n12期\n15\n15\n无\n合计\n15\n15\n填表人\n（略）\n"));
  }

  @Test
  void aCellMayGoOnOnTheNextLine() {
    assertEquals(
        List.of("产出 修缮完工 2021年8月31日前 2021年8月27日 10 10 -", "效益 满意度 ≥90% 93% 15 14 问卷回收偏少，口径不一"),
        rows(
            "产出\n修缮完工\n2021年8月31日\n前\n2021年8月27\n日\n10\n10\n效益\n满意度\n≥90%\n93%\n15\n14\n问卷回收偏少，\n口径不一\n"));
  }

  @Test
  void aTableOfMoneyIsNoneOfThese() {
    assertFalse(CellAlignment.suits(head(Reading.of("指标名称\t年初预算数\t得分\n", Vocabulary.standard()))));
  }

  private static List<String> rows(String cells) {
    Reading reading = Reading.of(HEAD + cells, Vocabulary.standard());
    List<Paragraph> all = Paragraph.in(reading.text(), 0, reading.text().length());
    return CellAlignment.of(reading, head(reading), all.subList(1, all.size())).stream()
        .map(CellAlignmentTest::words)
        .toList();
  }

  private static TableHead head(Reading reading) {
    Paragraph first = Paragraph.in(reading.text(), 0, reading.text().length()).get(0);
    return TableHead.of(reading, TableRow.of(reading.text(), first), null, 2022);
  }

  private static String words(AlignedRow row) {
    return String.join(" ", row.cells().stream().map(c -> c == null ? "-" : row.words(c)).toList());
  }
}
