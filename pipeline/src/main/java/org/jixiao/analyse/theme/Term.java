package org.jixiao.analyse.theme;

/**
 * A term of the dictionary.
 *
 * @param head the words, or the first part of a pair
 * @param tail the second part of a pair, or null
 * @param theme its number; 0 unless the kind belongs to a theme
 */
record Term(String head, String tail, TermKind kind, int theme) {
  /** No term has more characters, so that what overlaps an occurrence ends close to it. */
  static final int LONGEST = 16;

  private static final char GAP = '…';

  /**
   * Reads {@code 执行率…低} as a pair.
   *
   * @throws IllegalArgumentException when a part is empty or long, or there are more than two
   */
  static Term of(String words, TermKind kind, int theme) {
    int gap = words.indexOf(GAP);
    Term term =
        gap < 0
            ? new Term(words, null, kind, theme)
            : new Term(words.substring(0, gap), words.substring(gap + 1), kind, theme);
    if (!term.hasPlainHead() || (term.isPair() && !term.hasPlainTail())) {
      throw new IllegalArgumentException("no term: " + words);
    }
    return term;
  }

  boolean isPair() {
    return tail != null;
  }

  private boolean hasPlainHead() {
    return !head.isEmpty() && head.length() <= LONGEST;
  }

  private boolean hasPlainTail() {
    return !tail.isEmpty() && tail.length() <= LONGEST && tail.indexOf(GAP) < 0;
  }
}
