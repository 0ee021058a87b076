package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/** Turns the words of one text into occurrences of terms, joining the parts of pairs. */
final class Search {

  /** Characters that may stand between the parts of a pair. */
  private static final int WIDEST_GAP = 12;

  private final Words words;
  private final List<Occurrence> occurrences = new ArrayList<>(32);
  private final int[] headStarts;
  private final int[] headEnds;
  private int clause;

  Search(Words words) {
    this.words = words;
    headStarts = new int[words.pairs()];
    headEnds = new int[words.pairs()];
  }

  /** A word that ends before a position; called in the order of positions. */
  void found(int word, int end) {
    for (Term term : words.terms(word)) {
      occurrences.add(new Occurrence(term, end - term.head().length(), end));
      if (term.kind().parts()) clause = end;
    }
    for (int pair : words.tails(word)) join(pair, end);
    for (int pair : words.heads(word)) {
      headStarts[pair] = end - words.pair(pair).head().length();
      headEnds[pair] = end;
    }
  }

  /** Both parts stand in one clause, close to each other. */
  private void join(int pair, int end) {
    Term term = words.pair(pair);
    int tail = end - term.tail().length();
    int head = headEnds[pair];
    if (head > clause && head <= tail && tail - head <= WIDEST_GAP) {
      occurrences.add(new Occurrence(term, headStarts[pair], end));
    }
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }
}
