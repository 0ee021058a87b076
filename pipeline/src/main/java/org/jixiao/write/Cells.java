package org.jixiao.write;

import java.util.List;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/**
 * The values of some rows, column by column; used again and again. So a column is written many
 * values at a time, and what its writer needs stays close to the processor meanwhile.
 */
final class Cells {

  /** So many rows have room. */
  static final int MOST_ROWS = 100;

  private final Column[] columns;
  private final Binary[][] texts;
  private final long[][] numbers;
  private final boolean[][] present;

  /** What Parquet calls the definition level of a value that is there. */
  private final int[] levels;

  private int rows;

  Cells(List<Column> columns) {
    this.columns = columns.toArray(Column[]::new);
    texts = new Binary[columns.size()][];
    numbers = new long[columns.size()][];
    present = new boolean[columns.size()][MOST_ROWS];
    levels = columns.stream().mapToInt(column -> column.nullable() ? 1 : 0).toArray();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).kind() == Kind.TEXT) texts[at] = new Binary[MOST_ROWS];
      else numbers[at] = new long[MOST_ROWS];
    }
  }

  int size() {
    return columns.length;
  }

  Column column(int at) {
    return columns[at];
  }

  void text(int at, Binary text) {
    texts[at][rows] = text;
    present[at][rows] = true;
  }

  void number(int at, long number) {
    numbers[at][rows] = number;
    present[at][rows] = true;
  }

  void absent(int at) {
    present[at][rows] = false;
  }

  /** Ends a row, all of whose cells are set. */
  void endRow() {
    rows++;
  }

  int rows() {
    return rows;
  }

  boolean isFull() {
    return rows == MOST_ROWS;
  }

  /** Makes room for other rows. */
  void clear() {
    rows = 0;
  }

  /** Gives each column its values. */
  void emit(ColumnWriter[] writers) {
    for (int at = 0; at < columns.length; at++) {
      for (int row = 0; row < rows; row++) {
        if (present[at][row]) emit(at, row, writers[at]);
        else writers[at].writeNull(0, 0);
      }
    }
  }

  private void emit(int at, int row, ColumnWriter writer) {
    int level = levels[at];
    switch (columns[at].kind()) {
      case TEXT -> writer.write(texts[at][row], 0, level);
      case INT -> writer.write((int) numbers[at][row], 0, level);
      case FLAG -> writer.write(numbers[at][row] != 0, 0, level);
      case LONG, MONEY, DECIMAL -> writer.write(numbers[at][row], 0, level);
    }
  }
}
