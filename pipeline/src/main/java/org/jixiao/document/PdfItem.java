package org.jixiao.document;

import org.jixiao.document.GlyphLines.PrintedLine;

/** What stands on a page, from top to bottom. */
sealed interface PdfItem {
  /** The middle of a line, the top of a table. */
  float y();

  /** A line outside of tables. */
  record Line(PrintedLine line) implements PdfItem {
    @Override
    public float y() {
      return line.y() - line.size() * 0.35f;
    }
  }

  /** A ruled table. */
  record Grid(PdfTable table) implements PdfItem {
    @Override
    public float y() {
      return table.top();
    }
  }
}
