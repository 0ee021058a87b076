package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.model.ThemeTag;

/**
 * Makes one tag per theme of a statement. A theme weighs as many characters as its terms cover,
 * those of the first sentence twice, for that is where lists put their headings; causes weigh
 * nothing unless there is nothing else. The heaviest theme is primary, of equals the one that is
 * named first, of those the one with the lower number.
 */
final class Weights {

  /** A theme of the statement, gathered while its namings are read. */
  private static final class Candidate {
    private static final Comparator<Candidate> BEST =
        Comparator.<Candidate>comparingInt(candidate -> candidate.effect)
            .thenComparingInt(candidate -> candidate.cause)
            .reversed()
            .thenComparingInt(candidate -> candidate.start)
            .thenComparingInt(candidate -> candidate.theme);

    final int theme;
    int start = Integer.MAX_VALUE;
    int end;
    private int effect;
    private int cause;
    private int covered;

    Candidate(int theme) {
      this.theme = theme;
    }

    void add(Naming naming, int headingEnd) {
      if (naming.start() < start || (naming.start() == start && naming.end() > end)) {
        start = naming.start();
        end = naming.end();
      }
      int fresh = naming.end() - Math.max(covered, naming.start());
      covered = Math.max(covered, naming.end());
      if (fresh <= 0) return;
      int weight = naming.start() < headingEnd ? 2 * fresh : fresh;
      if (naming.isCause()) cause += weight;
      else effect += weight;
    }

    /** Causes count among themselves only. */
    boolean isBetterThan(Candidate other) {
      return other == null || BEST.compare(this, other) < 0;
    }
  }

  private static final Comparator<Candidate> BY_PLACE =
      Comparator.<Candidate>comparingInt(candidate -> candidate.start)
          .thenComparingInt(candidate -> candidate.theme);

  private Weights() {}

  /** Tags in the order of their first terms; namings are in the order of their ends. */
  static void addTags(String path, String text, List<Naming> namings, List<ThemeTag> tags) {
    if (namings.isEmpty()) return;
    List<Candidate> candidates = new ArrayList<>(4);
    int headingEnd = headingEnd(text);
    for (Naming naming : namings) candidate(candidates, naming.theme()).add(naming, headingEnd);
    Candidate primary = null;
    for (Candidate candidate : candidates) {
      if (candidate.isBetterThan(primary)) primary = candidate;
    }
    candidates.sort(BY_PLACE);
    for (Candidate one : candidates) {
      String term = text.substring(one.start, one.end);
      tags.add(new ThemeTag(path, ThemeSet.id(one.theme), one == primary, term, one.start));
    }
  }

  private static Candidate candidate(List<Candidate> candidates, int theme) {
    for (Candidate candidate : candidates) {
      if (candidate.theme == theme) return candidate;
    }
    Candidate fresh = new Candidate(theme);
    candidates.add(fresh);
    return fresh;
  }

  private static int headingEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '。' || character == '；' || character == '：') return i;
    }
    return text.length();
  }
}
