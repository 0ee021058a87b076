package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells phrases from fragments, general words and words that meet by chance. */
final class Candidates {
  private Candidates() {}

  /** In the order of the phrases. */
  static List<Candidate> of(FrequentPhrases.Found frequent, long statements) {
    Boundary boundary = new Boundary(frequent.phrases());
    Cohesion cohesion = new Cohesion(frequent.phrases(), statements);
    List<Candidate> candidates = new ArrayList<>();
    frequent
        .phrases()
        .forEach(
            (phrase, support) -> {
              if (!saysSomething(phrase) || boundary.yields(phrase, support)) return;
              long held = cohesion.of(phrase);
              if (held < Thresholds.LEAST_COHESION) return;
              long bounded = boundary.of(phrase, support);
              candidates.add(new Candidate(phrase, support, held, bounded));
            });
    candidates.sort(Comparator.comparing(Candidate::phrase));
    return candidates;
  }

  private static boolean saysSomething(String phrase) {
    return phrase.length() >= Thresholds.LEAST_CHARACTERS
        && !GeneralWords.isEdge(phrase.charAt(0))
        && !GeneralWords.isEdge(phrase.charAt(phrase.length() - 1))
        && GeneralWords.telling(phrase) >= Thresholds.LEAST_TELLING;
  }
}
