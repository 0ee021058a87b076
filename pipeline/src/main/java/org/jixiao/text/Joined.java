package org.jixiao.text;

/**
 * A document read for meaning: paragraphs joined from their lines, page furniture and needless
 * blanks left out, look-alike characters folded. Every character remembers its offset in the
 * original, so whatever is found here can be shown there. A paragraph ends with a line feed; the
 * cells of a table row are separated by tabs.
 */
public final class Joined {

  /** Ends a paragraph. */
  public static final char PARAGRAPH = '\n';

  /** Separates the cells of a table row. */
  public static final char CELL = '\t';

  private final String original;
  private final String text;
  private final int[] offsets;

  Joined(String original, String text, int[] offsets) {
    this.original = original;
    this.text = text;
    this.offsets = offsets;
  }

  /** Joins the lines of {@code document}; never fails. */
  public static Joined of(String document) {
    return new LineJoiner(document).join();
  }

  public String text() {
    return text;
  }

  /** The offset in the original of the character at {@code index}. */
  public int offset(int index) {
    return offsets[index];
  }

  /**
   * Half-width columns between the line's start and the character at {@code index}; -1 when a tab
   * or a bar, and not a blank, sets it off from what stands before it.
   */
  public int column(int index) {
    int at = offsets[index];
    char before = at == 0 ? '\n' : original.charAt(at - 1);
    if (before != ' ' && before != '\u3000' && !Lines.isBreak(before)) return -1;
    int start = at;
    while (start > 0 && !Lines.isBreak(original.charAt(start - 1))) start--;
    return Lines.width(original, start, at);
  }

  /** The original from the first to the last character of the non-empty {@code [start, end)}. */
  public String quote(int start, int end) {
    return original.substring(offsets[start], offsets[end - 1] + 1);
  }

  /** The original's own characters of {@code [start, end)} without wraps and furniture. */
  public String words(int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == PARAGRAPH) continue;
      words.append(c == CELL || c == ' ' ? ' ' : original.charAt(offsets[i]));
    }
    return words.toString();
  }
}
