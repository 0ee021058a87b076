package org.jixiao.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A fixed set of terms, each with a meaning, found at a place in a text by longest match. */
public final class TermIndex<T> {

  /** A term and what it means. */
  public record Term<T>(String text, T meaning) {}

  private final List<List<Term<T>>> byFirst;

  /** Terms are folded; of equal terms the first one given counts. */
  public TermIndex(List<Term<T>> terms) {
    List<List<Term<T>>> table =
        new java.util.ArrayList<>(java.util.Collections.nCopies(Character.MAX_VALUE + 1, null));
    terms.stream()
        .map(term -> new Term<>(Folding.fold(term.text()), term.meaning()))
        .sorted(Comparator.comparingInt(term -> -term.text().length()))
        .forEach(term -> add(table, term));
    byFirst = table;
  }

  private static <T> void add(List<List<Term<T>>> table, Term<T> term) {
    char first = term.text().charAt(0);
    if (table.get(first) == null) table.set(first, new java.util.ArrayList<>());
    table.get(first).add(term);
  }

  /** The longest term that starts at {@code at} and ends by {@code end}, or null. */
  public Term<T> at(String text, int at, int end) {
    if (at >= end) return null;
    List<Term<T>> terms = byFirst.get(text.charAt(at));
    if (terms == null) return null;
    for (Term<T> term : terms) {
      if (at + term.text().length() <= end && text.startsWith(term.text(), at)) return term;
    }
    return null;
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
      List<Term<T>> terms = reached[i - start] ? byFirst.get(text.charAt(i)) : null;
      if (terms == null) continue;
      for (Term<T> term : terms) {
        int to = i + term.text().length();
        if (to <= end && text.startsWith(term.text(), i)) reached[to - start] = true;
      }
    }
    return reached[end - start];
  }

  @Override
  public String toString() {
    return "TermIndex" + Arrays.asList(byFirst.stream().filter(terms -> terms != null).count());
  }
}
