package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Search;

/** Reads a table whose columns are headed 存在问题 and 整改措施: a cell is a statement. */
final class StatementTable {

  private static final int LONGEST_HEAD = 24;
  private static final int SHORTEST = 4;

  private final String text;
  private final SectionNames names;

  StatementTable(Reading reading) {
    this.text = reading.text();
    this.names = new SectionNames(reading.vocabulary());
  }

  /** The cells below a head of that kind in {@code [start, end)}; empty when there is no head. */
  List<Slice> cells(SectionKind kind, int start, int end) {
    List<Slice> cells = new ArrayList<>();
    int column = -1;
    for (Paragraph paragraph : Paragraph.in(text, start, end)) {
      if (!paragraph.row()) continue;
      TableRow row = TableRow.of(text, paragraph);
      int headed = column(row, kind);
      if (headed >= 0) column = headed;
      else if (column >= 0 && column < row.size()) add(cells, row.cell(column));
    }
    return cells;
  }

  private static void add(List<Slice> cells, Slice cell) {
    if (cell.length() >= SHORTEST) cells.add(cell);
  }

  /** Whether a row of {@code [start, end)} heads problems or measures. */
  boolean isIn(int start, int end) {
    if (Search.first(text, Joined.CELL, start, end) < 0) return false;
    for (Paragraph paragraph : Paragraph.in(text, start, end)) {
      if (!paragraph.row()) continue;
      TableRow row = TableRow.of(text, paragraph);
      if (column(row, SectionKind.PROBLEMS) >= 0 || column(row, SectionKind.MEASURES) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int column(TableRow row, SectionKind kind) {
    for (int column = 0; column < row.size(); column++) {
      Slice cell = row.cell(column);
      if (cell.length() == 0 || cell.length() > LONGEST_HEAD) continue;
      if (names.kind(text.substring(cell.start(), cell.end())) == kind) return column;
    }
    return -1;
  }
}
