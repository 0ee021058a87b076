package org.jixiao.extract;

import java.util.List;

/**
 * Puts together the names of table rows that are printed over two lines: the first line above the
 * row's numbers, or the second line below them. What follows the table's head tells which.
 */
final class WrappedNames {

  private static final int LONGEST_CELL = 24;
  private static final int LONGEST_PART = 16;

  private final Reading reading;
  private final String text;
  private boolean above;

  WrappedNames(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** Whether a line may be a cell: short, without a sentence. */
  boolean isCell(Paragraph paragraph) {
    if (paragraph.row() || paragraph.length() > LONGEST_CELL) return false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if ("。；：".indexOf(text.charAt(i)) >= 0) return false;
    }
    return true;
  }

  /** Looks at what follows the head, which is paragraph {@code index}. */
  void begin(List<Paragraph> paragraphs, int index) {
    above = isPart(paragraphs, index + 1) && isRow(paragraphs, index + 2);
  }

  /** The row, paragraph {@code index}, with all of its name. */
  TableRow whole(List<Paragraph> paragraphs, int index, TableRow row, TableHead head) {
    if (head == null || row.size() == 0 || !isWord(row.cell(0))) return row;
    if (above) {
      return isPart(paragraphs, index - 1) ? row.begunAt(paragraphs.get(index - 1).start()) : row;
    }
    boolean below = isPart(paragraphs, index + 1) && isRow(paragraphs, index + 2);
    if (!below) return row;
    Paragraph part = paragraphs.get(index + 1);
    return row.endedBy(new Slice(part.start(), part.end()));
  }

  private boolean isWord(Slice cell) {
    return cell.length() > 0 && Character.isIdeographic(text.charAt(cell.start()));
  }

  private boolean isRow(List<Paragraph> paragraphs, int index) {
    return index < paragraphs.size() && paragraphs.get(index).row();
  }

  /** A few characters without a number, a marker or a stop. */
  private boolean isPart(List<Paragraph> paragraphs, int index) {
    if (index < 0 || index >= paragraphs.size()) return false;
    Paragraph part = paragraphs.get(index);
    return isCell(part)
        && part.marker() == null
        && part.length() <= LONGEST_PART
        && reading.measurements(part.start(), part.end()).isEmpty()
        && text.substring(part.start(), part.end()).indexOf("单位") < 0;
  }
}
