package org.jixiao.text;

import java.util.List;

/** A fixed set of terms, each with a meaning, found at a place in a text by longest match. */
public final class TermIndex<T> {

  /** A term and what it means. */
  public record Term<T>(String text, T meaning) {}

  private final List<Term<T>> terms;
  private final Trie trie = new Trie();

  /** Terms are folded; of equal terms the first one given counts. */
  public TermIndex(List<Term<T>> terms) {
    this.terms =
        terms.stream().map(term -> new Term<>(Folding.fold(term.text()), term.meaning())).toList();
    for (int i = 0; i < this.terms.size(); i++) trie.add(this.terms.get(i).text(), i);
  }

  /** The longest term that starts at {@code at} and ends by {@code end}, or null. */
  public Term<T> at(String text, int at, int end) {
    int found = trie.longest(text, at, end);
    return found < 0 ? null : terms.get(found);
  }

  /**
   * The longest term that occurs anywhere in {@code [start, end)}, the first of equals; or null.
   */
  public Term<T> longestIn(String text, int start, int end) {
    Term<T> longest = null;
    for (int i = start; i < end; i++) {
      Term<T> term = at(text, i, end);
      if (term != null && (longest == null || term.text().length() > longest.text().length())) {
        longest = term;
      }
    }
    return longest;
  }

  /** Whether {@code [start, end)} can be cut wholly into terms; the empty slice can. */
  public boolean covers(String text, int start, int end) {
    boolean[] reached = new boolean[end - start + 1];
    reached[0] = true;
    for (int i = start; i < end; i++) {
      if (reached[i - start]) trie.mark(text, start, i, end, reached);
    }
    return reached[end - start];
  }
}
