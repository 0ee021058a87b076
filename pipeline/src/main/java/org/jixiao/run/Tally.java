package org.jixiao.run;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a piece of the run's work is done, told by the name of an empty file.
 *
 * @param order of the piece in its step; a piece that is done again counts once
 * @param pieces that follow from it: batches of a plan, splits of a staged batch, the number behind
 *     a published run's name
 * @param items files of a plan, documents of a batch, records of a split
 * @param kept documents of a batch that an earlier run had extracted
 * @param bytes of input
 * @param millis of work
 */
record Tally(Step step, long order, long pieces, long items, long kept, long bytes, long millis) {

  /** What is done, in the order in which it is done. */
  enum Step {
    PLANNED,
    STAGED,
    INDEXED,
    SCANNED,
    COMPARED,
    PUBLISHED
  }

  private static final Pattern NAME =
      Pattern.compile("([a-z]+)\\.(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)");

  static Tally of(Step step) {
    return new Tally(step, 0, 0, 0, 0, 0, 0);
  }

  String name() {
    return String.join(
        ".",
        step.name().toLowerCase(Locale.ROOT),
        Long.toString(order),
        Long.toString(pieces),
        Long.toString(items),
        Long.toString(kept),
        Long.toString(bytes),
        Long.toString(millis));
  }

  /** The tally of a file's name, or nothing when it is no tally's. */
  static Optional<Tally> of(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(
        new Tally(
            Step.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
            number(matcher, 2),
            number(matcher, 3),
            number(matcher, 4),
            number(matcher, 5),
            number(matcher, 6),
            number(matcher, 7)));
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group));
  }
}
