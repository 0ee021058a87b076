package org.jixiao.extract;

import org.jixiao.text.Measurement;

/**
 * A word, number or mark at [start, end) of joined text.
 *
 * @param number of a NUMBER, COUNT, YEAR or MONTH, else null
 */
record Token(Cue cue, int start, int end, Measurement number) {

  Token(Cue cue, int start, int end) {
    this(cue, start, end, null);
  }

  boolean is(Cue one) {
    return cue == one;
  }

  boolean is(Cue one, Cue other) {
    return cue == one || cue == other;
  }

  int length() {
    return end - start;
  }
}
