package org.jixiao.text;

/** A line folded and without blanks. */
final class Squeezed {

  private Squeezed() {}

  /** The line's characters, or null when they are more than {@code most}. */
  static String of(String document, Line line, int most) {
    if (line.end() - line.start() > 3 * most) return null;
    StringBuilder text = new StringBuilder();
    for (int i = line.start(); i < line.end(); i++) {
      char c = document.charAt(i);
      if (!Folding.isSpace(c)) text.append(Folding.fold(c));
    }
    return text.length() > most ? null : text.toString();
  }

  /** Whether there is more in it than numbers and marks. */
  static boolean hasWords(String document, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isIdeographic(document.charAt(i))) return true;
    }
    return false;
  }
}
