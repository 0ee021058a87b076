package org.jixiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.document.GlyphLines.PrintedLine;
import org.jixiao.document.RuledGrid.Area;
import org.jixiao.document.Table.Cell;

/** Fills a ruled grid with its glyphs. */
final class PdfTable {
  private static final float PADDING = 1.6f;
  private static final String NUMBER = "0123456789.,，%％";

  private final RuledGrid grid;
  private final List<Glyph> glyphs = new ArrayList<>();

  PdfTable(RuledGrid grid) {
    this.grid = grid;
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  float top() {
    return grid.top();
  }

  Table table(TextBuilder out) throws Refusal {
    out.countCells(grid.cells());
    List<Area> areas = grid.areas();
    Area[][] at = new Area[grid.rows()][grid.columns()];
    for (Area area : areas) {
      for (int i = area.row(); i < area.rowEnd(); i++) {
        for (int j = area.column(); j < area.columnEnd(); j++) at[i][j] = area;
      }
    }
    Map<Area, List<Glyph>> content = new HashMap<>();
    for (Glyph glyph : glyphs) {
      Area area = at[grid.row(glyph.middle())][grid.column((glyph.x() + glyph.end()) / 2)];
      content.computeIfAbsent(area, unused -> new ArrayList<>()).add(glyph);
    }
    Table table = new Table();
    for (Area[] row : at) table.add(row(row, content), out);
    return table;
  }

  /** A merged cell gives its text once: in the first row that it touches. */
  private List<Cell> row(Area[] row, Map<Area, List<Glyph>> content) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.length; column = row[column].columnEnd()) {
      Area area = row[column];
      List<Glyph> inside = content.remove(area);
      cells.add(
          new Cell(
              column, area.columnEnd() - column, inside == null ? List.of() : lines(inside, area)));
    }
    return cells;
  }

  private List<String> lines(List<Glyph> inside, Area area) {
    float right = grid.xs().get(area.columnEnd());
    List<String> lines = new ArrayList<>();
    PrintedLine last = null;
    for (PrintedLine line : GlyphLines.of(inside)) {
      if (last != null && isCutNumber(last, line, right)) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.text());
      } else {
        lines.add(line.text());
      }
      last = line;
    }
    return lines;
  }

  /** A number that reaches the cell's edge goes on below. */
  private static boolean isCutNumber(PrintedLine last, PrintedLine line, float right) {
    char before = last.text().charAt(last.text().length() - 1);
    char after = line.text().charAt(0);
    return NUMBER.indexOf(before) >= 0
        && NUMBER.indexOf(after) >= 0
        && last.end() + PADDING * last.size() > right;
  }
}
