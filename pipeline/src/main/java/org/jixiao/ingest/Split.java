package org.jixiao.ingest;

import java.util.List;

/**
 * What one worker scans at a time.
 *
 * @param batch that it came from
 * @param part in the batch
 * @param shards see {@link Batch}
 */
public record Split(int batch, int part, int shards, List<Range> ranges) {
  private static final int PART_BITS = 24;

  /** How much of its files it holds. */
  public long bytes() {
    return ranges.stream().mapToLong(range -> range.end() - range.start()).sum();
  }

  /** The split's place among all splits of the run. */
  public long order() {
    return ((long) batch << PART_BITS) | part;
  }
}
