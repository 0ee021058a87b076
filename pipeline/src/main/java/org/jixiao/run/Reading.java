package org.jixiao.run;

/** Whoever wants to know how far the reading of inputs is. */
@FunctionalInterface
public interface Reading {

  /** Tells nobody. */
  Reading UNSEEN = (records, bytes, allBytes) -> {};

  /**
   * Called for every record and refusal; quick.
   *
   * @param records by now
   * @param bytes of the inputs that are read by now, about
   * @param allBytes of all inputs
   */
  void reached(long records, long bytes, long allBytes);
}
