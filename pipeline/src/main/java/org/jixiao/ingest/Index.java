package org.jixiao.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must be known before the scan.
 *
 * @param superseded offsets of the records that a later submission replaces, by {@link Range#file}
 * @param lines how many lines begin in each range, by file and the range's start
 */
public record Index(
    SortedMap<String, List<Long>> superseded, SortedMap<String, SortedMap<Long, Long>> lines) {

  public static final Index NONE = new Index(new TreeMap<>(), new TreeMap<>());

  /** The index of one shard of all splits. */
  public static Index of(Iterable<SplitIndex> parts) {
    List<Submission> submissions = new ArrayList<>();
    SortedMap<String, SortedMap<Long, Long>> lines = new TreeMap<>();
    for (SplitIndex part : parts) {
      submissions.addAll(part.submissions());
      for (SplitIndex.RangeLines range : part.lines()) {
        lines.computeIfAbsent(range.file(), f -> new TreeMap<>()).put(range.start(), range.lines());
      }
    }
    return new Index(superseded(submissions), lines);
  }

  private static SortedMap<String, List<Long>> superseded(List<Submission> submissions) {
    submissions.sort(null);
    SortedMap<String, List<Long>> superseded = new TreeMap<>();
    for (int i = 0; i + 1 < submissions.size(); i++) {
      Submission earlier = submissions.get(i);
      if (earlier.identity().equals(submissions.get(i + 1).identity())) {
        superseded.computeIfAbsent(earlier.file(), f -> new ArrayList<>()).add(earlier.offset());
      }
    }
    superseded.values().forEach(offsets -> offsets.sort(null));
    return superseded;
  }

  /** Both; no file has offsets in both at the same place, and each range is in one of them only. */
  public Index plus(Index other) {
    SortedMap<String, List<Long>> offsets = new TreeMap<>();
    for (Index part : List.of(this, other)) {
      part.superseded.forEach(
          (file, some) -> offsets.computeIfAbsent(file, f -> new ArrayList<>()).addAll(some));
    }
    offsets.values().forEach(some -> some.sort(null));
    SortedMap<String, SortedMap<Long, Long>> ranges = new TreeMap<>();
    for (Index part : List.of(this, other)) {
      part.lines.forEach(
          (file, some) -> ranges.computeIfAbsent(file, f -> new TreeMap<>()).putAll(some));
    }
    return new Index(offsets, ranges);
  }

  /** Whether a later submission replaces the record at {@code offset}. */
  public boolean supersedes(String file, long offset) {
    List<Long> offsets = superseded.get(file);
    return offsets != null && java.util.Collections.binarySearch(offsets, offset) >= 0;
  }

  /** The number of the first line that begins in a range, counted from 1. */
  public long firstLine(Range range) {
    SortedMap<Long, Long> before = lines.getOrDefault(range.file(), new TreeMap<>());
    return 1 + before.headMap(range.start()).values().stream().mapToLong(Long::longValue).sum();
  }
}
