package org.jixiao.extract;

/** How far a number stands from its label. */
final class Gap {

  /** Whatever is farther is as far. */
  static final int LONGEST = 80;

  private static final String FORMULA = "0123456789.×*÷/=%+";

  private Gap() {}

  /** The characters of {@code [start, to)} that stand outside brackets. */
  static int of(String text, int start, int to) {
    if (to - start > LONGEST) return LONGEST;
    int gap = 0;
    int depth = 0;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == '（') depth++;
      else if (c == '）') depth = Math.max(0, depth - 1);
      else if (depth == 0 && FORMULA.indexOf(c) < 0) gap++;
    }
    return gap;
  }
}
