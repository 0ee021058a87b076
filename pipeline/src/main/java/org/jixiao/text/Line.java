package org.jixiao.text;

import java.util.List;

/**
 * A line that is not blank, as [start, end) in the document without the blanks around it.
 *
 * @param from where it starts with its paragraph's indent
 * @param width in half-width columns with that indent
 * @param blanks blank lines before it
 * @param indent columns of blanks before its first character
 * @param cells of a table row; empty for prose
 */
record Line(int from, int start, int end, int width, int blanks, int indent, List<Cell> cells) {

  /** A cell's [start, end) in the document; empty cells have start = end. */
  record Cell(int start, int end) {}

  /** In characters, with its paragraph's indent. */
  int length() {
    return end - from;
  }

  /** Behind what stands between two pages blank lines mean nothing. */
  Line unspaced() {
    return new Line(from, start, end, width, 0, indent, cells);
  }

  boolean isRow() {
    return !cells.isEmpty();
  }
}
