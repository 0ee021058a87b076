package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.model.Place;

/**
 * The cells of a sheet on their way to text. Columns without any value are left out. A title across
 * the sheet, or lines above a table, become lines; everything else rows.
 */
final class SheetRows {
  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
  private final SortedSet<Integer> columns = new TreeSet<>();
  private final List<Merged> merged = new ArrayList<>();
  private final int sheet;
  private final TextBuilder out;

  /** Cells of one row, and perhaps rows below it, that are one. */
  record Merged(int row, int firstColumn, int lastColumn) {}

  /**
   * The rows of a sheet.
   *
   * @param sheet its number, from 1
   */
  SheetRows(int sheet, TextBuilder out) {
    this.sheet = sheet;
    this.out = out;
  }

  /** Adds a cell's displayed value; rows and columns count from 0. */
  void add(int row, int column, String value) throws Refusal {
    out.countCells(1);
    if (value.isBlank()) return;
    rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, value);
    columns.add(column);
  }

  void merge(Merged cells) throws Refusal {
    out.countCells(1);
    merged.add(cells);
  }

  /** Writes all rows. */
  void write() throws Refusal {
    out.countCells((long) rows.size() * columns.size());
    int previous = -2;
    boolean inTable = false;
    for (Map.Entry<Integer, SortedMap<Integer, String>> row : rows.entrySet()) {
      if (row.getKey() != previous + 1) inTable = false;
      previous = row.getKey();
      if (isLine(row.getKey(), row.getValue(), inTable)) {
        int column = row.getValue().firstKey();
        out.lines(row.getValue().get(column).lines().toList(), place(row.getKey(), column));
      } else {
        inTable = true;
        row(row.getKey(), row.getValue());
      }
    }
  }

  private boolean isLine(int row, SortedMap<Integer, String> cells, boolean inTable) {
    if (cells.size() > 1) return false;
    return !inTable || columns.size() == 1 || isAcross(row, cells.firstKey());
  }

  private boolean isAcross(int row, int column) {
    for (Merged cells : merged) {
      if (cells.row() == row
          && cells.firstColumn() == column
          && column <= columns.first()
          && cells.lastColumn() >= columns.last()) return true;
    }
    return false;
  }

  private void row(int row, SortedMap<Integer, String> cells) throws Refusal {
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int column : columns) {
      texts.add(Characters.cell(cells.getOrDefault(column, "").lines().toList()));
      places.add(place(row, column));
    }
    out.row(texts, places);
  }

  private Place place(int row, int column) {
    return new Place(null, sheet, row + 1, column + 1, null);
  }
}
