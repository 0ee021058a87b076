package org.jixiao.explain;

import org.jixiao.text.Folding;

/** A quote and what stands around it, on one line. */
record Passage(String before, String quote, String after) {
  /** Characters to either side. */
  private static final int REACH = 30;

  /** White space is told as one, so more characters than are shown must be looked at. */
  private static final int LOOK = 8 * REACH;

  private static final String CUT = "…";
  private static final String LINE_END = "↵";

  /** The characters from {@code start} to {@code end} of a text, with their surroundings. */
  static Passage of(String text, int start, int end) {
    String before = line(text.substring(Math.max(0, start - LOOK), start));
    String after = line(text.substring(end, Math.min(text.length(), end + LOOK)));
    return new Passage(last(before), line(text.substring(start, end)), first(after));
  }

  /** A quote without its document. */
  static Passage alone(String quote) {
    return new Passage("", line(quote), "");
  }

  /** Whether a text has the quote at these offsets, white space aside. */
  static boolean holds(String text, int start, int end, String quote) {
    return end <= text.length() && bare(text.substring(start, end)).equals(bare(quote));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.chars().filter(c -> !Folding.isSpace((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private static String last(String text) {
    if (text.length() <= REACH) return text;
    int from = text.length() - REACH;
    if (Character.isLowSurrogate(text.charAt(from))) from++;
    return CUT + text.substring(from);
  }

  private static String first(String text) {
    if (text.length() <= REACH) return text;
    int to = REACH;
    if (Character.isLowSurrogate(text.charAt(to))) to--;
    return text.substring(0, to) + CUT;
  }

  /**
   * A text on one line: the ends of lines are shown, other white space is one blank, and what would
   * steer a terminal is shown as �.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') append(line, LINE_END);
      else if (Folding.isSpace(c)) append(line, " ");
      else line.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return line.toString();
  }

  /** A blank after white space adds nothing, and a line's end takes the blank before it in. */
  private static void append(StringBuilder line, String space) {
    int length = line.length();
    char last = length == 0 ? '\0' : line.charAt(length - 1);
    if (last == LINE_END.charAt(0) || (last == ' ' && space.equals(" "))) return;
    if (last == ' ') line.setLength(length - 1);
    line.append(space);
  }
}
