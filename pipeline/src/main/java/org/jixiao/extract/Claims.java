package org.jixiao.extract;

import java.util.BitSet;
import org.jixiao.text.Measurement;

/** The places in the text whose numbers have found their meaning. */
final class Claims {

  private final BitSet taken = new BitSet();

  void take(Measurement measurement) {
    taken.set(measurement.start(), measurement.numberEnd());
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  boolean has(Measurement measurement) {
    return taken.get(measurement.start());
  }
}
