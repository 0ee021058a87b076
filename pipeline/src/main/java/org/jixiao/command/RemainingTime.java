package org.jixiao.command;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long a run will still take, by the share of the work that is done. Between two pieces of work
 * nothing new is known, and the time that was estimated runs down.
 */
final class RemainingTime {
  private static final double MILLIS = 1_000;

  /** The first guesses are too wild to be told. */
  private static final double LEAST_SHARE = 0.05;

  private double knownShare;
  private double endMillis;

  /**
   * The remaining seconds, or nothing when they cannot be told yet.
   *
   * @param share of the work that is done
   * @param elapsedMillis since the run began
   */
  OptionalLong seconds(OptionalDouble share, long elapsedMillis) {
    if (share.isEmpty() || share.getAsDouble() < LEAST_SHARE) return OptionalLong.empty();
    if (share.getAsDouble() != knownShare) {
      knownShare = share.getAsDouble();
      endMillis = elapsedMillis / knownShare;
    }
    return OptionalLong.of((long) Math.ceil(Math.max(0, endMillis - elapsedMillis) / MILLIS));
  }
}
