package org.jixiao.run;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jixiao.run.Tally.Step;

/**
 * How far a run is.
 *
 * @param inputFiles that are to be read; 0 while they are looked for
 * @param inputBytes of these files
 * @param batches that the files make
 * @param kept documents that an earlier run had extracted
 * @param splits that are known by now; all of them when every batch is staged
 * @param splitBytes of these splits
 * @param extracted batches whose documents are extracted; items are documents
 * @param indexed splits; items are records
 * @param scanned splits; items are records
 * @param compared parts of tables that comparisons wrote
 * @param published 1 when the run is published
 * @param revision the number behind the published run's name; 1 stands for the bare name
 */
public record Progress(
    long inputFiles,
    long inputBytes,
    long batches,
    long kept,
    long splits,
    long splitBytes,
    Stretch extracted,
    Stretch indexed,
    Stretch scanned,
    Stretch compared,
    Stretch published,
    long revision) {

  /** Nothing is done yet. */
  public static final Progress NONE = of(List.of());

  /** What a run does at a time. */
  public enum Stage {
    FINDING,
    EXTRACTING,
    INDEXING,
    SCANNING,
    COMPARING,
    PUBLISHED
  }

  /** Scanning a split costs so many times what indexing it does. */
  private static final double SCAN_PER_INDEX = 3.0;

  /** Comparing and publishing cost so much of what scanning does. */
  private static final double REST_PER_SCAN = 0.15;

  /** A tally and when its file was made. */
  record Seen(Tally tally, long at) {}

  static Progress of(List<Seen> files) {
    Map<Step, Stretch> steps = new EnumMap<>(Step.class);
    Set<List<Object>> counted = new HashSet<>();
    Tally plan = Tally.of(Step.PLANNED);
    long splits = 0;
    long splitBytes = 0;
    long kept = 0;
    long revision = 1;
    for (Seen seen : files) {
      Tally tally = seen.tally();
      if (!counted.add(List.of(tally.step(), tally.order()))) continue;
      steps.merge(tally.step(), Stretch.NONE.plus(seen), (sum, one) -> sum.plus(seen));
      switch (tally.step()) {
        case PLANNED -> plan = tally;
        case STAGED -> {
          splits += tally.pieces();
          splitBytes += tally.bytes();
          kept += tally.kept();
        }
        case PUBLISHED -> revision = tally.pieces();
        default -> {}
      }
    }
    return new Progress(
        plan.items(),
        plan.bytes(),
        plan.pieces(),
        kept,
        splits,
        splitBytes,
        steps.getOrDefault(Step.STAGED, Stretch.NONE),
        steps.getOrDefault(Step.INDEXED, Stretch.NONE),
        steps.getOrDefault(Step.SCANNED, Stretch.NONE),
        steps.getOrDefault(Step.COMPARED, Stretch.NONE),
        steps.getOrDefault(Step.PUBLISHED, Stretch.NONE),
        revision);
  }

  /** The stage that holds up the others. */
  public Stage stage() {
    if (published.done() > 0) return Stage.PUBLISHED;
    if (batches == 0) return Stage.FINDING;
    if (extracted.done() < batches) return Stage.EXTRACTING;
    if (indexed.done() < splits) return Stage.INDEXING;
    return scanned.done() < splits ? Stage.SCANNING : Stage.COMPARING;
  }

  /** What is done of the present stage. */
  public Stretch current() {
    return switch (stage()) {
      case FINDING -> Stretch.NONE;
      case EXTRACTING -> extracted;
      case INDEXING -> indexed;
      case SCANNING -> scanned;
      case COMPARING -> compared;
      case PUBLISHED -> published;
    };
  }

  /** How many pieces the present stage has; 0 when that is not known. */
  public long pieces() {
    return switch (stage()) {
      case EXTRACTING -> batches;
      case INDEXING, SCANNING -> splits;
      default -> 0;
    };
  }

  /**
   * How much of all work is done, from 0 to 1, by what the work cost so far; nothing before any is
   * done.
   */
  public OptionalDouble share() {
    double done = extracted.busyMillis() + indexed.busyMillis() + scanned.busyMillis();
    boolean isUnknown = stage() == Stage.INDEXING && indexed.done() == 0;
    if (stage() == Stage.FINDING || isUnknown || done == 0) return OptionalDouble.empty();
    double unstaged = extracted.done() == 0 ? 1 : (double) batches / extracted.done();
    double allBytes = splitBytes * unstaged;
    double indexing = indexed.busyMillis() * unread(allBytes, indexed);
    double scanning =
        scanned.done() == 0
            ? indexing * SCAN_PER_INDEX
            : scanned.busyMillis() * unread(allBytes, scanned);
    double all = extracted.busyMillis() * unstaged + indexing + scanning * (1 + REST_PER_SCAN);
    return OptionalDouble.of(Math.min(1, done / all));
  }

  /** All bytes as a multiple of those that are read. */
  private static double unread(double allBytes, Stretch read) {
    return read.bytes() == 0 ? 1 : allBytes / read.bytes();
  }
}
