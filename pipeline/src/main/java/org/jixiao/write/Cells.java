package org.jixiao.write;

import java.util.List;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/** One row's values, used again for every row of a file. */
final class Cells {

  private final Column[] columns;
  private final Binary[] texts;
  private final long[] numbers;
  private final boolean[] present;

  /** What Parquet calls the definition level of a value that is there. */
  private final int[] levels;

  Cells(List<Column> columns) {
    this.columns = columns.toArray(Column[]::new);
    texts = new Binary[columns.size()];
    numbers = new long[columns.size()];
    present = new boolean[columns.size()];
    levels = columns.stream().mapToInt(column -> column.nullable() ? 1 : 0).toArray();
  }

  int size() {
    return columns.length;
  }

  Column column(int at) {
    return columns[at];
  }

  void text(int at, Binary text) {
    texts[at] = text;
    present[at] = true;
  }

  void number(int at, long number) {
    numbers[at] = number;
    present[at] = true;
  }

  void absent(int at) {
    present[at] = false;
  }

  /** Gives each column its value. */
  void emit(ColumnWriter[] writers) {
    for (int at = 0; at < columns.length; at++) {
      if (present[at]) emit(at, writers[at]);
      else writers[at].writeNull(0, 0);
    }
  }

  private void emit(int at, ColumnWriter writer) {
    int level = levels[at];
    switch (columns[at].kind()) {
      case TEXT -> writer.write(texts[at], 0, level);
      case INT -> writer.write((int) numbers[at], 0, level);
      case FLAG -> writer.write(numbers[at] != 0, 0, level);
      case LONG, MONEY, DECIMAL -> writer.write(numbers[at], 0, level);
    }
  }
}
