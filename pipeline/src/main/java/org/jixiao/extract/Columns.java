package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the columns of a row that may lack cells: where they stand on the page tells it best. */
final class Columns {

  private static final int FARTHEST = 8;
  private static final int MOST_SHIFTED = 16;

  private Columns() {}

  /**
   * The ways in which the cells may lie under the head's columns, the likeliest first; each has one
   * cell per column, null where the row has none.
   */
  static List<List<Slice>> placements(Reading reading, TableHead head, TableRow row) {
    int missing = head.size() - row.size();
    List<List<Slice>> placements = new ArrayList<>();
    List<Slice> printed = missing == 0 ? null : printed(reading, head.row(), row);
    if (printed != null) placements.add(printed);
    placements.add(shifted(row, missing, head.size()));
    boolean narrow = head.size() <= MOST_SHIFTED && !head.hasMoney();
    for (int shift = missing - 1; shift > 0 && narrow; shift--) {
      placements.add(shifted(row, shift, head.size()));
    }
    if (missing > 0) placements.add(shifted(row, 0, head.size()));
    return placements;
  }

  /** Merged cells are missing on the left, empty ones on the right. */
  private static List<Slice> shifted(TableRow row, int shift, int columns) {
    List<Slice> cells = new ArrayList<>(Collections.nCopies(columns, null));
    for (int i = 0; i < row.size(); i++) cells.set(i + shift, row.cell(i));
    return cells;
  }

  /** Each cell under the nearest column, or null when the cells are not set in columns. */
  private static List<Slice> printed(Reading reading, TableRow head, TableRow row) {
    int[] starts = starts(reading, head);
    int[] places = starts(reading, row);
    if (starts == null || places == null) return null;
    Slice[] cells = new Slice[head.size()];
    int next = 0;
    for (int i = 0; i < row.size(); i++) {
      int width = width(reading, row.cell(i));
      int column = -1;
      int least = FARTHEST;
      for (int j = next; j < head.size(); j++) {
        int far = distance(starts[j], width(reading, head.cell(j)), places[i], width);
        if (far >= least) continue;
        least = far;
        column = j;
      }
      if (column < 0) return null;
      cells[column] = row.cell(i);
      next = column + 1;
    }
    return Arrays.asList(cells);
  }

  /** Columns are flush left, flush right or centred. */
  private static int distance(int start, int width, int otherStart, int otherWidth) {
    int left = Math.abs(start - otherStart);
    int right = Math.abs(start + width - otherStart - otherWidth);
    int centre = Math.abs(2 * start + width - 2 * otherStart - otherWidth) / 2;
    return Math.min(centre, Math.min(left, right));
  }

  private static int[] starts(Reading reading, TableRow row) {
    int[] starts = new int[row.size()];
    for (int i = 0; i < row.size(); i++) {
      Slice cell = row.cell(i);
      starts[i] = cell.length() == 0 ? -1 : reading.joined().column(cell.start());
      if (starts[i] < 0 || (i > 0 && starts[i] <= starts[i - 1])) return null;
    }
    return starts;
  }

  private static int width(Reading reading, Slice cell) {
    int width = 0;
    for (int i = cell.start(); i < cell.end(); i++) {
      width += Character.isIdeographic(reading.text().charAt(i)) ? 2 : 1;
    }
    return width;
  }
}
