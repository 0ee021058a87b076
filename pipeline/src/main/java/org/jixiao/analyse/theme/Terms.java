package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that show why a statement has a theme. */
final class Terms {
  /** Characters that a term may have unless the dictionary has it. */
  private static final int LONGEST = 8;

  /** A stretch may lack the fifth part of the greatest weight. */
  private static final int NEARLY = 5;

  private record Stretch(Span span, int weight) {}

  private final WordTable table;
  private final String text;
  private final StatementReader.Read read;

  Terms(WordTable table, String text, StatementReader.Read read) {
    this.table = table;
    this.text = text;
    this.read = read;
  }

  /**
   * The first term of the dictionary that names the theme, the longest of those that begin there; a
   * cause only where there is no other. Without any, the heaviest stretch of the text.
   */
  Span of(int theme) {
    Naming best = null;
    for (Naming naming : read.namings()) {
      if (naming.theme() == theme && (best == null || goesBefore(naming, best))) best = naming;
    }
    return best == null ? heaviest(theme) : new Span(best.start(), best.end());
  }

  private static boolean goesBefore(Naming one, Naming other) {
    if (one.isCause() != other.isCause()) return other.isCause();
    if (one.start() != other.start()) return one.start() < other.start();
    return one.end() > other.end();
  }

  /** The shortest stretch of a clause that weighs nearly as much as any; of equals the first. */
  private Span heaviest(int theme) {
    int[] weights = weights(theme);
    List<Stretch> stretches = new ArrayList<>();
    int most = Integer.MIN_VALUE;
    for (int clause = 0; clause < read.reading().clauses(); clause++) {
      addStretches(clause, weights, stretches);
    }
    for (Stretch one : stretches) most = Math.max(most, one.weight);
    Span best = new Span(0, Math.min(1, text.length()));
    int shortest = Integer.MAX_VALUE;
    for (Stretch one : stretches) {
      int length = one.span.to() - one.span.from();
      if (NEARLY * one.weight < (NEARLY - 1) * most || length >= shortest) continue;
      shortest = length;
      best = one.span;
    }
    return best;
  }

  private void addStretches(int clause, int[] weights, List<Stretch> stretches) {
    Reading reading = read.reading();
    int end = reading.clauseStart(clause + 1);
    for (int first = reading.clauseStart(clause); first < end; first++) {
      if (!isInside(reading.key(first))) continue;
      int sum = 0;
      for (int i = first; i < end && end(i) - reading.start(first) <= LONGEST; i++) {
        sum += weights[i];
        if (!isInside(reading.key(i))) continue;
        stretches.add(new Stretch(new Span(reading.start(first), end(i)), sum));
      }
    }
  }

  /** What each word weighs; those that touch a border weigh nothing here. */
  private int[] weights(int theme) {
    Reading reading = read.reading();
    int[] weights = new int[reading.size()];
    for (int i = 0; i < weights.length; i++) {
      int key = reading.key(i);
      if (isInside(key)) weights[i] = reading.part(i) * table.weight(key, theme);
    }
    return weights;
  }

  private int end(int word) {
    int second = read.reading().key(word) & 0xFFFF;
    return read.reading().start(word) + (second == 0 ? 1 : 2);
  }

  /** Whether the word touches no border. */
  private static boolean isInside(int key) {
    return key >>> 16 != Reading.BORDER && (key & 0xFFFF) != Reading.BORDER;
  }
}
