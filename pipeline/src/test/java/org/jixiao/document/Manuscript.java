package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain-text report taken apart for printing in another format.
 *
 * @param blocks in their order
 */
record Manuscript(List<Block> blocks) {

  /** A line, or a table of as many cells in each row. */
  sealed interface Block {
    /** A line of text. */
    record Line(String text) implements Block {}

    /** A table. */
    record Grid(List<List<String>> rows) implements Block {}
  }

  /** Rows of bars become tables, all else lines. */
  static Manuscript of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String trimmed = line.strip();
      if (trimmed.startsWith("|") && trimmed.endsWith("|") && trimmed.length() > 1) {
        if (!trimmed.matches("[|\\-: ]+")) rows.add(cells(trimmed));
        continue;
      }
      flush(rows, blocks);
      blocks.add(new Block.Line(line));
    }
    flush(rows, blocks);
    return new Manuscript(blocks);
  }

  private static void flush(List<List<String>> rows, List<Block> blocks) {
    if (rows.isEmpty()) return;
    int width = rows.stream().mapToInt(List::size).max().orElseThrow();
    for (List<String> row : rows) {
      while (row.size() < width) row.add("");
    }
    blocks.add(new Block.Grid(List.copyOf(rows)));
    rows.clear();
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) cells.add(cell.strip());
    return cells;
  }
}
