package org.jixiao.generate.text;

/** How a table looks in plain text. */
enum TableStyle {
  /** Columns padded with blanks. */
  ALIGNED,
  TABS,
  PIPES,
  CELL_PER_LINE,
  /** Columns padded with blanks, long cells broken over several lines. */
  WRAPPED_CELLS
}
