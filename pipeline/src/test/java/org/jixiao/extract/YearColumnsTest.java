package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearColumnsTest {
  private static final String TABLE = "| 项目 | 2022年 | 2023年 |\n| 全年支出 | 310.5 | 298.7 |\n";

  private final Reading reading = Reading.of("一、收支\n" + TABLE, Vocabulary.standard());
  private final List<TableRow> rows =
      Paragraph.in(reading.text(), 0, reading.text().length()).stream()
          .filter(Paragraph::row)
          .map(row -> TableRow.of(reading.text(), row))
          .toList();

  @Test
  void theColumnOfTheReportsYearCounts() {
    TableRow own = YearColumns.of(reading, rows.get(0), 2023).ownOf(rows.get(1));
    assertEquals(
        List.of("全年支出", "298.7"),
        own.cells().stream()
            .map(cell -> reading.text().substring(cell.start(), cell.end()))
            .toList());
  }

  @Test
  void yearsOfWhichNoneIsTheReportsAreNoHead() {
    assertNull(YearColumns.of(reading, rows.get(0), 2021));
    assertNull(YearColumns.of(reading, rows.get(0), null));
    assertNull(YearColumns.of(reading, rows.get(1), 2023));
  }
}
