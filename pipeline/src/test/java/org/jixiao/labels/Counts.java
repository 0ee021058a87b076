package org.jixiao.labels;

/**
 * How many values were labelled, how many were read, and how many of these are right.
 *
 * @param right never more than either of the others
 */
record Counts(int right, int gold, int found) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, gold + other.gold, found + other.found);
  }

  /** The share of what was read that is right; 1 when nothing was read nor labelled. */
  double precision() {
    if (found == 0) return gold == 0 ? 1 : 0;
    return (double) right / found;
  }

  /** The share of what was labelled that was read; 1 when nothing was labelled. */
  double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
