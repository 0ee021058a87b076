package org.jixiao.run;

/**
 * What is done of one step.
 *
 * @param done pieces
 * @param items documents or records
 * @param bytes of input
 * @param busyMillis of work, summed over all workers
 * @param fromMillis when the first piece began, by the clock of the file system
 * @param toMillis when the last piece that is done ended, by the same clock
 */
public record Stretch(
    long done, long items, long bytes, long busyMillis, long fromMillis, long toMillis) {

  static final Stretch NONE = new Stretch(0, 0, 0, 0, Long.MAX_VALUE, Long.MIN_VALUE);

  Stretch plus(Progress.Seen seen) {
    Tally tally = seen.tally();
    return new Stretch(
        done + 1,
        items + tally.items(),
        bytes + tally.bytes(),
        busyMillis + tally.millis(),
        Math.min(fromMillis, seen.at() - tally.millis()),
        Math.max(toMillis, seen.at()));
  }

  /** From the first piece's begin to the last one's end. */
  public long wallMillis() {
    return done == 0 ? 0 : toMillis - fromMillis;
  }
}
