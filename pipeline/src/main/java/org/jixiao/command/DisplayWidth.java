package org.jixiao.command;

/** How many columns of a terminal a text takes: Chinese characters take two. */
final class DisplayWidth {
  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    boolean isWide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || codePoint >= 0x20000;
    return isWide ? 2 : 1;
  }

  /** As much of a text as fits into the columns, with a mark where it was cut off. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) return text;
    StringBuilder fitting = new StringBuilder();
    int width = of(ELLIPSIS);
    for (int codePoint : text.codePoints().toArray()) {
      width += of(codePoint);
      if (width > columns) break;
      fitting.appendCodePoint(codePoint);
    }
    return columns < 1 ? "" : fitting.append(ELLIPSIS).toString();
  }
}
