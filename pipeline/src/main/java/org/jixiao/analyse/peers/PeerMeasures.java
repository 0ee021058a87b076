package org.jixiao.analyse.peers;

import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;

/** What of a report is compared with its peers. */
final class PeerMeasures {
  private PeerMeasures() {}

  /**
   * In ten-thousandths of the measure's unit: the execution rate on the adjusted budget, the
   * adjustment rate, the score out of a hundred; null when the report does not state it so.
   */
  static Long value(Digest digest, Measure measure) {
    return switch (measure) {
      case EXECUTION -> digest.executionOnAdjusted();
      case ADJUSTMENT -> digest.adjustment();
      case SCORE -> digest.scoreOutOfHundred();
    };
  }
}
