package org.jixiao.write.workbook;

/** How the cells of a column look. */
enum Look {
  /** Words on one line. */
  WORDS(null, "left", 36),
  /** Sentences on several lines. */
  SENTENCES(null, "left", 90),
  /** Names for machines, on one line: paths and numbers of reports. */
  CODE(null, "left", 48),
  /** A short word such as a grade. */
  WORD(null, "center", 16),
  YEAR("0", "center", 8),
  WHOLE("#,##0", "right", 14),
  /** 万元. */
  MONEY("#,##0.00", "right", 20),
  RATE("0.00", "right", 12),
  CHANGE("+0.00;-0.00;0.00", "right", 12),
  POINTS("0.00", "right", 12);

  private final String format;
  private final String alignment;
  private final int widest;

  Look(String format, String alignment, int widest) {
    this.format = format;
    this.alignment = alignment;
    this.widest = widest;
  }

  /** The number format; null for words. */
  String format() {
    return format;
  }

  String alignment() {
    return alignment;
  }

  /** The greatest width of its column, in half-width characters. */
  int widest() {
    return widest;
  }

  boolean isWrapped() {
    return this == SENTENCES || this == WORDS;
  }

  boolean isIndented() {
    return !alignment.equals("center");
  }
}
