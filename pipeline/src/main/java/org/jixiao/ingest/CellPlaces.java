package org.jixiao.ingest;

import java.util.List;

/** Finds where the cells of a CSV file stand in its text; rows must be asked for in their order. */
final class CellPlaces {
  private final String text;
  private int cursor;

  CellPlaces(String text) {
    this.text = text;
  }

  /** The first character of each cell's content. */
  int[] of(List<String> cells) {
    int[] starts = new int[cells.size()];
    for (int i = 0; i < starts.length; i++) {
      String printed = cells.get(i).replace("\"", "\"\"");
      int found = text.indexOf(printed, cursor);
      starts[i] = found < 0 ? cursor : found;
      cursor = starts[i] + (found < 0 ? 0 : printed.length());
    }
    return starts;
  }
}
