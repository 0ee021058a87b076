package org.jixiao.extract;

import java.util.BitSet;
import org.jixiao.text.Measurement;

/** The places in the text whose numbers have found their meaning. */
final class Claims {

  private final BitSet taken = new BitSet();
  private final BitSet noted = new BitSet();

  void take(Measurement measurement) {
    taken.set(measurement.start(), measurement.numberEnd());
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  /** Notes an indicator's outcome: a count of its own only if it is told nowhere else. */
  void note(int start, int end) {
    noted.set(start, end);
  }

  boolean isNoted(int at) {
    return noted.get(at);
  }

  boolean has(Measurement measurement) {
    return taken.get(measurement.start());
  }
}
