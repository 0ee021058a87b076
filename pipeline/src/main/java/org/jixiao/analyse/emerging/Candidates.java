package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells phrases from fragments, general words and words that meet by chance. */
final class Candidates {
  private Candidates() {}

  /** In the order of the phrases. */
  static List<Candidate> of(FrequentPhrases.Found frequent, long statements) {
    Map<String, Support> phrases = frequent.phrases();
    Boundary boundary = new Boundary(phrases);
    Cohesion cohesion = new Cohesion(phrases, statements);
    SortedSet<String> whole = new TreeSet<>();
    phrases.forEach(
        (phrase, support) -> {
          if (!boundary.yields(phrase, support)) whole.add(GeneralWords.trimmed(phrase));
        });
    List<Candidate> candidates = new ArrayList<>();
    for (String phrase : whole) {
      if (!saysSomething(phrase)) continue;
      long held = cohesion.of(phrase);
      if (held < Thresholds.LEAST_COHESION) continue;
      Support support = phrases.get(phrase);
      candidates.add(new Candidate(phrase, support, held, boundary.of(phrase, support)));
    }
    return candidates;
  }

  private static boolean saysSomething(String phrase) {
    return phrase.length() >= Thresholds.LEAST_CHARACTERS
        && GeneralWords.telling(phrase) >= Thresholds.LEAST_TELLING;
  }
}
