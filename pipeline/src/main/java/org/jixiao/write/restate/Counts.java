package org.jixiao.write.restate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much changed between two runs; exact, however many are listed.
 *
 * @param before department-years of the run before
 * @param after department-years of the run after
 * @param appeared that only the run after has
 * @param gone that only the run before has
 * @param changed that both have and tell differently
 * @param figures how often a column of {@code reports} changed in these; columns that did
 * @param newFindings that only the run after has
 * @param goneFindings that only the run before has
 */
public record Counts(
    int before,
    int after,
    int appeared,
    int gone,
    int changed,
    SortedMap<String, Integer> figures,
    int newFindings,
    int goneFindings) {

  public Counts {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /** Whether the runs tell the same of every department and year. */
  public boolean areNone() {
    return appeared == 0 && gone == 0 && changed == 0 && newFindings == 0 && goneFindings == 0;
  }

  /** How many values changed. */
  public long allFigures() {
    return figures.entrySet().stream().mapToLong(Map.Entry::getValue).sum();
  }
}
