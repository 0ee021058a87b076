package org.jixiao.analyse.emerging;

import java.util.Arrays;
import java.util.List;

/** Counts in how many explained statements each candidate stands. */
public final class Explained {
  private final PhraseFinder finder;
  private final long[] containing;
  private final int[] last;
  private long statements;
  private int texts;

  Explained(List<Candidate> candidates) {
    finder = new PhraseFinder(candidates.stream().map(Candidate::phrase).toList());
    containing = new long[candidates.size()];
    last = new int[candidates.size()];
    Arrays.fill(last, -1);
  }

  /** Adds a text that so many statements say; the same text may come again. */
  public void add(String text, int count) {
    statements = Math.addExact(statements, count);
    finder.in(
        text,
        candidate -> {
          if (last[candidate] == texts) return;
          last[candidate] = texts;
          containing[candidate] += count;
        });
    texts++;
  }

  long statements() {
    return statements;
  }

  long containing(int candidate) {
    return containing[candidate];
  }
}
