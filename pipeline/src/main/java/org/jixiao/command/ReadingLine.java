package org.jixiao.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jixiao.run.Reading;

/** Says on a terminal how far the reading of inputs is, at most a few times a second. */
final class ReadingLine implements Reading, AutoCloseable {
  private static final long PAUSE_MILLIS = 300;
  private static final double MILLIS = 1_000;
  private static final double MIB = 1 << 20;

  private final ProgressLine line;
  private final ProgressWords words;
  private final LongSupplier elapsed;
  private final RemainingTime remaining = new RemainingTime();
  private long next = PAUSE_MILLIS;

  private ReadingLine(ProgressLine line, ProgressWords words, LongSupplier elapsed) {
    this.line = line;
    this.words = words;
    this.elapsed = elapsed;
  }

  static ReadingLine on(PrintWriter err, Language language) {
    long began = System.nanoTime();
    return new ReadingLine(
        new ProgressLine(err, Terminal.columns()),
        new ProgressWords(language.id()),
        () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
  }

  @Override
  public void reached(long records, long bytes, long allBytes) {
    if (!line.isShown() || elapsed.getAsLong() < next) return;
    long now = elapsed.getAsLong();
    next = now + PAUSE_MILLIS;
    OptionalDouble share =
        allBytes == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) bytes / allBytes);
    List<String> parts = new ArrayList<>();
    parts.add(words.say("reading"));
    parts.add(words.say("records", records));
    parts.add(words.say("bytes", bytes / MIB, allBytes / MIB));
    parts.add(words.say("records-rate", records * MILLIS / now));
    remaining.seconds(share, now).ifPresent(seconds -> parts.add(words.clock(seconds)));
    line.draw(ProgressWords.line(share, parts));
  }

  @Override
  public void close() {
    line.end();
  }
}
