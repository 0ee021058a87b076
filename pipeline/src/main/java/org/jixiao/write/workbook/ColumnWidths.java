package org.jixiao.write.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet must be, and how many lines its rows then take. */
final class ColumnWidths {

  /** Room for the cell's edges and indent, and in the head for the filter's arrow. */
  private static final int EDGES = 3;

  private static final int ARROW = 3;
  private static final int LEAST = 7;
  private static final int MOST_LINES = 20;

  private final List<SheetColumn> columns;
  private final int[] widest;

  ColumnWidths(List<SheetColumn> columns) {
    this.columns = columns;
    this.widest = new int[columns.size()];
  }

  void see(int column, String text) {
    widest[column] = Math.max(widest[column], CellText.width(text));
  }

  void see(int column, Number number) {
    int digits = new BigDecimal(number.toString()).toBigInteger().toString().length();
    int separators = digits / 3;
    int decimals = number instanceof BigDecimal ? 3 : 0;
    widest[column] = Math.max(widest[column], digits + separators + decimals);
  }

  /** The head may stand on two lines. */
  int of(int column) {
    SheetColumn shown = columns.get(column);
    int head = (CellText.width(shown.heading()) + 1) / 2 + ARROW;
    int cells = Math.min(widest[column], shown.look().widest());
    return Math.max(LEAST, Math.max(head, cells) + EDGES);
  }

  /** Of all columns together. */
  int sum() {
    return IntStream.range(0, widest.length).map(this::of).sum();
  }

  /** The lines of the row's longest text, up to a bound. */
  int lines(Worksheet page, int row) {
    int most = 1;
    for (int column = 0; column < widest.length; column++) {
      if (widest[column] <= columns.get(column).look().widest()) continue;
      if (!columns.get(column).look().isWrapped()) continue;
      if (page.value(row, column) instanceof String text) {
        int room = of(column) - EDGES;
        most = Math.max(most, (CellText.width(text) + room - 1) / room);
      }
    }
    return Math.min(most, MOST_LINES);
  }
}
