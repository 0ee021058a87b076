package org.jixiao.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring input files that are staged together.
 *
 * @param number in the order of the files' names
 * @param shards into how many parts the run's partials are spread; follows from the size of all
 *     inputs
 * @param splitBytes what one split is meant to hold
 */
public record Batch(int number, List<InputFile> files, int shards, long splitBytes) {

  /** The usual {@code splitBytes}. */
  public static final long SPLIT_BYTES = 64L << 20;

  /** Few files are still spread over several batches, many do not make as many part files. */
  private static final int USUAL_BATCHES = 8;

  private static final int FEWEST_FILES = 26;
  private static final int MOST_FILES = 256;
  private static final int MOST_SHARDS = 64;

  /** Cuts the files, in their order, into batches. The cuts depend on these two alone. */
  public static List<Batch> plan(List<InputFile> files, long splitBytes) {
    int shards = shards(files, splitBytes);
    int most = Math.max(FEWEST_FILES, Math.min(MOST_FILES, files.size() / USUAL_BATCHES));
    List<Batch> batches = new ArrayList<>();
    List<InputFile> next = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      if (!next.isEmpty() && (bytes + file.bytes() > splitBytes || next.size() == most)) {
        batches.add(new Batch(batches.size(), List.copyOf(next), shards, splitBytes));
        next.clear();
        bytes = 0;
      }
      next.add(file);
      bytes += file.bytes();
    }
    if (!next.isEmpty()) {
      batches.add(new Batch(batches.size(), List.copyOf(next), shards, splitBytes));
    }
    return batches;
  }

  private static int shards(List<InputFile> files, long splitBytes) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    return (int) Math.max(1, Math.min(MOST_SHARDS, bytes / splitBytes));
  }
}
