package org.jixiao.ingest;

import java.util.List;

/**
 * What the index learnt of a part of a split.
 *
 * @param lines how many lines begin in each of the split's ranges
 * @param found records of each input
 * @param submissions of one shard
 */
public record SplitIndex(
    List<RangeLines> lines, List<InputNews> found, List<Submission> submissions) {

  /** How many lines begin in a range, see {@link Range#file}. */
  public record RangeLines(String file, long start, long lines) {}
}
