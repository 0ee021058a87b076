package org.jixiao.analyse.statistic;

/** Packs ascending values with their counts into the form that {@link Runs} reads. */
final class RunsWriter {
  private final StringBuilder packed;
  private long last;
  private int size;

  RunsWriter(int expectedRuns) {
    packed = new StringBuilder(Math.max(16, 3 * expectedRuns));
  }

  void add(long value, int count) {
    number(size == 0 ? (value << 1) ^ (value >> 63) : value - last);
    number(count);
    last = value;
    size = Math.addExact(size, count);
  }

  private void number(long number) {
    long rest = number;
    while ((rest & ~Runs.DATA) != 0) {
      packed.append((char) ((rest & Runs.DATA) | Runs.MORE));
      rest >>>= Runs.DATA_BITS;
    }
    packed.append((char) rest);
  }

  Tally toTally() {
    return size == 0 ? Tally.EMPTY : new Tally(size, packed.toString());
  }
}
