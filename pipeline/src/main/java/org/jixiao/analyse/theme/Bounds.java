package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/** Where the clauses and sentences of a statement begin and end. */
final class Bounds {
  private final List<Occurrence> parting = new ArrayList<>();
  private final int length;

  Bounds(List<Occurrence> occurrences, int length) {
    this.length = length;
    for (Occurrence occurrence : occurrences) {
      if (occurrence.term().kind().parts()) parting.add(occurrence);
    }
  }

  int clauseStart(int position) {
    int before = countBefore(position);
    return before == 0 ? 0 : parting.get(before - 1).end();
  }

  int clauseEnd(int position) {
    int before = countBefore(position);
    return before == parting.size() ? length : parting.get(before).start();
  }

  /** The end of the clause after the one of a position, within its sentence. */
  int nextClauseEnd(int position) {
    int before = countBefore(position);
    if (before == parting.size()) return length;
    if (parting.get(before).term().kind() == TermKind.SENTENCE_END) {
      return parting.get(before).start();
    }
    return before + 1 == parting.size() ? length : parting.get(before + 1).start();
  }

  /** The start of the sentence, or of what follows the turn in it. */
  int assertionStart(int position) {
    for (int i = countBefore(position) - 1; i >= 0; i--) {
      TermKind kind = parting.get(i).term().kind();
      if (kind == TermKind.SENTENCE_END || kind == TermKind.TURN) return parting.get(i).end();
    }
    return 0;
  }

  /** The start of the next parting of that kind in the sentence, or -1. */
  int next(int position, TermKind sought) {
    for (int i = countBefore(position); i < parting.size(); i++) {
      TermKind kind = parting.get(i).term().kind();
      if (kind == sought) return parting.get(i).start();
      if (kind == TermKind.SENTENCE_END) return -1;
    }
    return -1;
  }

  int sentenceEnd(int position) {
    int end = next(position, TermKind.SENTENCE_END);
    return end < 0 ? length : end;
  }

  /** How many partings end at or before a position. */
  private int countBefore(int position) {
    int low = 0;
    int high = parting.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parting.get(middle).end() <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
