package org.jixiao.run;

/** The stages that write part files, in the order in which their parts are numbered. */
enum Stage {
  SCAN(0),
  PLACES(1),
  PEERS(2),
  HISTORIES(3),
  INPUTS(4),
  ROLL(5),
  REVIEWS(6),
  TERMS(7),
  POOLS(8);

  private static final int ORDER_BITS = 56;
  private final long rank;

  Stage(long rank) {
    this.rank = rank;
  }

  /** The order, among all parts, of the one numbered {@code order} in this stage. */
  long order(long order) {
    return rank << ORDER_BITS | order;
  }
}
