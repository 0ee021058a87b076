package org.jixiao.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Says on a terminal how many records are written, at most a few times a second. */
final class WritingLine implements LongConsumer, AutoCloseable {
  private static final long PAUSE_MILLIS = 300;
  private static final double MILLIS = 1_000;

  private final ProgressLine line;
  private final ProgressWords words;
  private final LongSupplier elapsed;
  private final long all;
  private final RemainingTime remaining = new RemainingTime();
  private long next = PAUSE_MILLIS;

  private WritingLine(ProgressLine line, ProgressWords words, LongSupplier elapsed, long all) {
    this.line = line;
    this.words = words;
    this.elapsed = elapsed;
    this.all = all;
  }

  /**
   * A line that begins now.
   *
   * @param all records that are to be written
   */
  static WritingLine on(PrintWriter err, Language language, long all) {
    long began = System.nanoTime();
    return new WritingLine(
        new ProgressLine(err, Terminal.columns()),
        new ProgressWords(language.id()),
        () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
        all);
  }

  @Override
  public void accept(long written) {
    if (!line.isShown() || elapsed.getAsLong() < next) return;
    long now = elapsed.getAsLong();
    next = now + PAUSE_MILLIS;
    OptionalDouble share = OptionalDouble.of((double) written / all);
    List<String> parts = new ArrayList<>();
    parts.add(words.say("writing", written, all));
    parts.add(words.say("records-rate", written * MILLIS / now));
    remaining.seconds(share, now).ifPresent(seconds -> parts.add(words.clock(seconds)));
    line.draw(ProgressWords.line(share, parts));
  }

  @Override
  public void close() {
    line.end();
  }
}
