package org.jixiao.extract;

import org.jixiao.text.Measurement;

/**
 * A number of points in a sentence.
 *
 * @param label what the words before it say
 * @param words the words before it, back to the last comma or number
 * @param bracket whether it stands in a bracket of its own: 甲（20分）
 */
record Points(Role role, ScoreLabel label, Slice words, boolean bracket, Measurement number) {

  /** What a number of points is. */
  enum Role {
    SCORE,
    FULL,
    DEDUCTION,
    /** A name with a number and no word that says which. */
    PLAIN
  }

  Slice name() {
    return label.name();
  }

  int start() {
    return number.start();
  }

  boolean isNamed() {
    return label.name() != null && !label.whole();
  }

  Points as(Role other) {
    return new Points(other, label, words, bracket, number);
  }
}
