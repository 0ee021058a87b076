package org.jixiao.command;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import org.jixiao.run.Progress;
import org.jixiao.run.Progress.Stage;
import org.jixiao.run.Stretch;

/** How far a run is, for a person. */
final class ProgressWords {
  private static final int CELLS = 10;
  private static final double MIB = 1 << 20;
  private static final double MILLIS = 1_000;

  private final ResourceBundle messages;
  private final RemainingTime remaining = new RemainingTime();

  ProgressWords(String language) {
    this.messages = Messages.of("progress", language);
  }

  /** One line of parts: stage, splits, records, bytes, rate, remaining time. */
  String of(Progress progress, long elapsedMillis) {
    Stage stage = progress.stage();
    Stretch current = progress.current();
    List<String> parts = new ArrayList<>();
    parts.add(say(Words.id(stage), current.done(), progress.pieces()));
    if (stage == Stage.EXTRACTING) documents(progress, parts);
    if (stage == Stage.INDEXING || stage == Stage.SCANNING) records(progress, parts);
    OptionalDouble share = OptionalDouble.empty();
    if (stage != Stage.COMPARING && stage != Stage.PUBLISHED) {
      share = progress.share();
      remaining.seconds(share, elapsedMillis).ifPresent(s -> parts.add(clock(s)));
    }
    return line(share, parts);
  }

  /** A bar, where it is known how much of the work is done, and what is said beside it. */
  static String line(OptionalDouble share, List<String> parts) {
    String said = String.join(" · ", parts);
    boolean isKnown = share.orElse(0) > 0;
    return isKnown ? bar(share.getAsDouble()) + " " + said : said;
  }

  private static String bar(double share) {
    int full = (int) (share * CELLS);
    String cells = "#".repeat(full) + "-".repeat(CELLS - full);
    return String.format(Locale.ROOT, "[%s] %d%%", cells, (int) (share * 100));
  }

  private void documents(Progress progress, List<String> parts) {
    Stretch extracted = progress.extracted();
    if (extracted.items() == 0) return;
    parts.add(say("documents", extracted.items()));
    parts.add(say("documents-rate", perSecond(extracted.items(), extracted)));
  }

  private void records(Progress progress, List<String> parts) {
    Stretch current = progress.current();
    parts.add(say("records", current.items()));
    parts.add(say("bytes", current.bytes() / MIB, progress.splitBytes() / MIB));
    if (current.done() > 0) {
      parts.add(say("bytes-rate", perSecond(current.bytes(), current) / MIB));
    }
  }

  private static double perSecond(long amount, Stretch stretch) {
    return amount * MILLIS / Math.max(1, stretch.wallMillis());
  }

  String clock(long seconds) {
    return say("remaining", String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
  }

  String say(String key, Object... values) {
    return new MessageFormat(messages.getString(key), Locale.ROOT).format(values);
  }
}
