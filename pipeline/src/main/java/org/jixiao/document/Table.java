package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Place;

/**
 * A table on its way to text. Every row becomes as many cells as the table is wide; a merged cell's
 * text stands in the first of them. A row of one cell only, like a caption inside the table,
 * becomes lines.
 */
final class Table {
  private final List<Row> rows = new ArrayList<>();
  private int width;

  /**
   * A cell.
   *
   * @param column its first, from 0
   * @param span how many columns it covers
   * @param lines its text; none where a cell above covers it
   */
  record Cell(int column, int span, List<String> lines) {
    int end() {
      return column + span;
    }
  }

  /**
   * Cells from left to right; gaps between them are empty cells.
   *
   * @param page that it is on, or null
   */
  record Row(List<Cell> cells, Integer page) {
    int end() {
      return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }
  }

  /**
   * Adds a row.
   *
   * @throws Refusal when the document has too many cells by now
   */
  void add(List<Cell> cells, TextBuilder out) throws Refusal {
    add(cells, null, out);
  }

  /** Adds a row that is on a page. */
  void add(List<Cell> cells, Integer page, TextBuilder out) throws Refusal {
    Row row = new Row(List.copyOf(cells), page);
    out.countCells(row.end());
    rows.add(row);
    width = Math.max(width, row.end());
  }

  /** Adds to the last row what a page break cut off from it. */
  void goOn(List<Cell> rest) {
    Row last = rows.remove(rows.size() - 1);
    List<Cell> whole = new ArrayList<>();
    for (Cell cell : last.cells()) {
      List<String> lines = new ArrayList<>(cell.lines());
      for (Cell more : rest) {
        if (more.column() == cell.column()) lines.addAll(more.lines());
      }
      whole.add(new Cell(cell.column(), cell.span(), lines));
    }
    rows.add(new Row(whole, last.page()));
  }

  /** The cells of the last row; none when there is no row. */
  List<Cell> last() {
    return rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).cells();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Writes all rows.
   *
   * @param number of the table in its document, from 1
   */
  void write(TextBuilder out, int number) throws Refusal {
    out.countCells((long) width * rows.size() - rows.stream().mapToLong(Row::end).sum());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.cells().size() == 1 && row.cells().get(0).span() == width) {
        out.lines(row.cells().get(0).lines(), new Place(row.page(), number, i + 1, 1, null));
      } else {
        write(row, out, number, i + 1);
      }
    }
  }

  private void write(Row row, TextBuilder out, int table, int number) throws Refusal {
    List<String> texts = new ArrayList<>(width);
    List<Place> places = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      texts.add("");
      places.add(new Place(row.page(), table, number, column + 1, null));
    }
    boolean blank = true;
    for (Cell cell : row.cells()) {
      String text = Characters.cell(cell.lines());
      texts.set(cell.column(), text);
      blank &= text.isEmpty();
    }
    if (!blank) out.row(texts, places);
  }
}
