package org.jixiao.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a document into lines. */
final class Lines {

  private static final char FIRST_WIDE = '\u1100';

  /** In columns; what is set farther in, a date or a title, is no paragraph's first line. */
  private static final int WIDEST_INDENT = 8;

  private Lines() {}

  static List<Line> of(String document) {
    List<Line> lines = new ArrayList<>();
    int blanks = 0;
    int start = 0;
    while (start < document.length()) {
      int end = start;
      while (end < document.length() && !isBreak(document.charAt(end))) end++;
      Line line = line(document, start, end, blanks);
      if (line != null) {
        lines.add(line);
        blanks = 0;
      } else if (end == start || document.charAt(end - 1) != '\r') {
        blanks++;
      }
      start = end + (isCarriageReturnLineFeed(document, end) ? 2 : 1);
    }
    return lines;
  }

  private static boolean isCarriageReturnLineFeed(String document, int at) {
    return at + 1 < document.length()
        && document.charAt(at) == '\r'
        && document.charAt(at + 1) == '\n';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028';
  }

  private static Line line(String document, int from, int to, int blanks) {
    int start = from;
    int end = to;
    while (start < end && Folding.isSpace(document.charAt(start))) start++;
    while (end > start && Folding.isSpace(document.charAt(end - 1))) end--;
    if (start == end) return null;
    int indent = width(document, from, start);
    int edge = indent > WIDEST_INDENT ? start : from;
    int width = width(document, edge, end);
    return new Line(edge, start, end, width, blanks, indent, Cells.of(document, start, end));
  }

  /** The width of {@code [start, end)} in half-width columns. */
  static int width(String text, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) width += text.charAt(i) < FIRST_WIDE ? 1 : 2;
    return width;
  }
}
