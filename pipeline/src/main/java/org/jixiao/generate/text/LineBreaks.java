package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Dice;

/**
 * Where a paragraph of a page is cut into lines: after so many characters, never inside a number
 * and never before a closing mark. A number near the end of a line is cut from its unit or its
 * label every other time.
 */
final class LineBreaks {
  private static final String CLOSING = " ，。、；：！？）》”】％%)’,.;:";
  private static final String OPENING = "（《“【(‘";
  private static final int NEAR = 4;

  private LineBreaks() {}

  /** The ends of the lines of {@code text}, the last one its length. */
  static List<Integer> of(String text, int width, Dice dice) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      from = end(text, from, from + width, dice);
      ends.add(from);
    }
    ends.add(text.length());
    return ends;
  }

  private static int end(String text, int from, int most, Dice dice) {
    if (dice.percent(50)) {
      for (int at = most; at > most - NEAR; at--) {
        if (mayCut(text, at) && isDigit(text.charAt(at - 1)) != isDigit(text.charAt(at))) return at;
      }
    }
    for (int at = most; at > from; at--) {
      if (mayCut(text, at)) return at;
    }
    return most;
  }

  private static boolean mayCut(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean isInside = isNumeric(before) && isNumeric(after);
    return !isInside && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isNumeric(char c) {
    return isDigit(c) || ".,．，-－".indexOf(c) >= 0;
  }
}
