package org.jixiao.document;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Whether a table on another page has the same columns. */
  boolean hasColumnsOf(PdfTable other) {
    return grid.hasColumnsOf(other.grid);
  }

  /** Adds all rows to {@code table}, which may have begun on a page before. */
  void addTo(Table table, int page, TextBuilder out) throws Refusal {
    out.countCells(grid.cells());
    Area[][] at = new Area[grid.rows()][grid.columns()];
    for (Area area : grid.areas()) {
      for (int i = area.row(); i < area.rowEnd(); i++) {
        Arrays.fill(at[i], area.column(), area.columnEnd(), area);
      }
    }
    Map<Area, List<Glyph>> content = new HashMap<>();
    for (Glyph glyph : glyphs) {
      Area area = at[grid.row(glyph)][grid.column(glyph)];
      content.computeIfAbsent(area, unused -> new ArrayList<>()).add(glyph);
    }
    for (int i = 0; i < at.length; i++) {
      List<Cell> cells = row(at[i], content);
      if (i == 0 && isRest(cells, table.last())) table.goOn(cells);
      else table.add(cells, page, out);
    }
  }

  /**
   * Whether a page break cut these cells off from the row before: nothing stands in the first, no
   * number in any, and words only where the row has some already.
   */
  private static boolean isRest(List<Cell> cells, List<Cell> before) {
    if (cells.size() != before.size() || cells.size() < 2 || !cells.get(0).lines().isEmpty()) {
      return false;
    }
    boolean words = false;
    for (int i = 0; i < cells.size(); i++) {
      String text = Characters.cell(cells.get(i).lines());
      if (text.isEmpty()) continue;
      boolean number = text.chars().allMatch(c -> NUMBER.indexOf(c) >= 0);
      if (number || before.get(i).lines().isEmpty()) return false;
      words = true;
    }
    return words;
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
