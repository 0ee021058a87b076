package org.jixiao.explain;

import java.util.Arrays;

/** Where the lines of a text begin; lines end with LF, CR or both. */
final class LineStarts {
  private final String text;
  private final int[] starts;

  private LineStarts(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static LineStarts of(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (!endsLine(text, i)) continue;
      if (lines == starts.length) starts = Arrays.copyOf(starts, 2 * lines);
      starts[lines++] = i + 1;
    }
    return new LineStarts(text, Arrays.copyOf(starts, lines));
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The place of the character at {@code offset}. */
  Spot at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Spot(line + 1, text.codePointCount(starts[line], offset) + 1);
  }
}
