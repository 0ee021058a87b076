package org.jixiao.analyse.theme;

/** Finds the words that show why a statement has a theme. */
final class Terms {
  /** Characters that a term may have unless the dictionary has it. */
  private static final int LONGEST = 8;

  /** A stretch may lack the fifth part of the greatest weight. */
  private static final int NEARLY = 5;

  private static final int BORDER = Integer.MIN_VALUE;

  private final WordTable table;
  private final String text;
  private final StatementReader.Read read;
  private final int words;

  Terms(WordTable table, String text, StatementReader.Read read) {
    this.table = table;
    this.text = text;
    this.read = read;
    words = read.reading().clauseStart(read.reading().clauses());
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

  /**
   * The shortest stretch of a clause that weighs nearly as much as any; of equals the first. None
   * begins with a word that speaks against the theme.
   */
  private Span heaviest(int theme) {
    int[] weights = weights(theme);
    int most = mostOf(weights);
    Reading reading = read.reading();
    Span best = new Span(0, Math.min(1, text.length()));
    int shortest = LONGEST + 1;
    for (int first = 0; first < words; first++) {
      if (weights[first] <= 0) continue;
      int sum = 0;
      for (int i = first; i < words && end(i) - reading.start(first) < shortest; i++) {
        if (weights[i] == BORDER) break;
        sum += weights[i];
        if (NEARLY * sum < (NEARLY - 1) * most) continue;
        shortest = end(i) - reading.start(first);
        best = new Span(reading.start(first), end(i));
      }
    }
    return best;
  }

  private int mostOf(int[] weights) {
    Reading reading = read.reading();
    int most = 0;
    for (int first = 0; first < words; first++) {
      if (weights[first] <= 0) continue;
      int sum = 0;
      for (int i = first; i < words && end(i) - reading.start(first) <= LONGEST; i++) {
        if (weights[i] == BORDER) break;
        sum += weights[i];
        most = Math.max(most, sum);
      }
    }
    return most;
  }

  /** What each word weighs; {@link #BORDER} where it touches one. */
  private int[] weights(int theme) {
    Reading reading = read.reading();
    int[] weights = new int[words];
    for (int i = 0; i < words; i++) {
      int key = reading.key(i);
      weights[i] = isInside(key) ? reading.part(i) * table.weight(key, theme) : BORDER;
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
