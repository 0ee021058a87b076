package org.jixiao.run;

import java.util.concurrent.TimeUnit;
import org.jixiao.ingest.Split;

/** Measures how long a piece of work takes, for its tally. */
record Stopwatch(long startNanos) {

  static Stopwatch started() {
    return new Stopwatch(System.nanoTime());
  }

  long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
  }

  /** The tally of work on a split. */
  Tally tally(Tally.Step step, Split split, long records) {
    return new Tally(step, split.order(), 0, records, 0, split.bytes(), millis());
  }

  /** The tally of work that has no size. */
  Tally tally(Tally.Step step, long order) {
    return new Tally(step, order, 0, 0, 0, 0, millis());
  }
}
