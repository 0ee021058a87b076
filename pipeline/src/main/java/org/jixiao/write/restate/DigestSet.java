package org.jixiao.write.restate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.RowDigests;

/** What the rows of a table say, each as a digest: eight bytes a row. */
final class DigestSet {
  private final long[] sorted;

  private DigestSet(long[] sorted) {
    this.sorted = sorted;
  }

  /** Of all rows, over some columns. */
  static DigestSet of(PublishedTable table, List<String> columns) throws IOException {
    LongStream.Builder digests = LongStream.builder();
    table.digests(columns, digests);
    return of(digests.build());
  }

  /** Of single texts. */
  static DigestSet ofTexts(List<String> texts) {
    return of(texts.stream().mapToLong(RowDigests::of));
  }

  private static DigestSet of(LongStream digests) {
    long[] sorted = digests.toArray();
    Arrays.sort(sorted);
    int kept = 0;
    for (long digest : sorted) {
      if (kept == 0 || sorted[kept - 1] != digest) sorted[kept++] = digest;
    }
    return new DigestSet(kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept));
  }

  /** Those that the other has not. */
  DigestSet minus(DigestSet other) {
    LongStream.Builder rest = LongStream.builder();
    int theirs = 0;
    for (long mine : sorted) {
      while (theirs < other.sorted.length && other.sorted[theirs] < mine) theirs++;
      if (theirs == other.sorted.length || other.sorted[theirs] != mine) rest.add(mine);
    }
    return new DigestSet(rest.build().toArray());
  }

  boolean contains(long digest) {
    return Arrays.binarySearch(sorted, digest) >= 0;
  }

  int size() {
    return sorted.length;
  }
}
