package org.jixiao.analyse.emerging;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether phrases end where they should: how often the most frequent phrase that is a character
 * longer, on either side, stands where the phrase does.
 */
final class Boundary {
  private static final int FIFTHS = 5;

  private final Map<String, Integer> longer = new HashMap<>();

  Boundary(Map<String, Support> phrases) {
    phrases.forEach(
        (phrase, support) -> {
          int last = phrase.length() - 1;
          if (last == 0) return;
          longer.merge(phrase.substring(0, last), support.statements(), Math::max);
          longer.merge(phrase.substring(1), support.statements(), Math::max);
        });
  }

  /** Whether the phrase yields to a longer one with nearly as many statements. */
  boolean yields(String phrase, Support support) {
    return (long) FIFTHS * longer(phrase)
        >= (long) Thresholds.YIELDING_FIFTHS * support.statements();
  }

  /** The share of its statements in which it does not go on as it does most, in ten-thousandths. */
  long of(String phrase, Support support) {
    return Association.rounded(1 - (double) longer(phrase) / support.statements());
  }

  private int longer(String phrase) {
    return longer.getOrDefault(phrase, 0);
  }
}
