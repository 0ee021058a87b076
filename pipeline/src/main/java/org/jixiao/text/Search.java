package org.jixiao.text;

/** Searches that stay within their slice, so that a search per item keeps linear time. */
public final class Search {

  private Search() {}

  /** The first place of {@code c} in {@code [start, end)}, or -1. */
  public static int first(String text, char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) return i;
    }
    return -1;
  }

  /** The first place in {@code [start, end)} of a character of {@code any}, else {@code end}. */
  public static int firstOf(String text, String any, int start, int end) {
    int i = start;
    while (i < end && any.indexOf(text.charAt(i)) < 0) i++;
    return i;
  }

  /** The first place of {@code word} that lies wholly in {@code [start, end)}, or -1. */
  public static int first(String text, String word, int start, int end) {
    for (int i = start; i + word.length() <= end; i++) {
      if (text.charAt(i) == word.charAt(0) && text.startsWith(word, i)) return i;
    }
    return -1;
  }

  /** The last place of {@code word} that lies wholly in {@code [start, end)}, or -1. */
  public static int last(String text, String word, int start, int end) {
    for (int i = end - word.length(); i >= start; i--) {
      if (text.charAt(i) == word.charAt(0) && text.startsWith(word, i)) return i;
    }
    return -1;
  }
}
