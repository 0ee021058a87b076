package org.jixiao.explain;

/** A line and column of a text, both from 1; columns count characters. */
record Spot(int line, int column) {

  /** The place of the character at {@code offset}; lines end with LF, CR or both. */
  static Spot of(String text, int offset) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean isEnd =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (isEnd) {
        line++;
        begin = i + 1;
      }
    }
    return new Spot(line, text.codePointCount(begin, offset) + 1);
  }
}
