package org.jixiao.analyse.rollup;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.ThemeSet;

/** The themes that most departments name among their problems. */
final class TopThemes {
  private static final int SHOWN = 3;

  private TopThemes() {}

  /** {@code T03:5;T01:4}, most departments first, then by id; empty when nobody names any. */
  static String of(List<ThemeCount> counts) {
    return counts.stream()
        .filter(count -> count.theme() != ThemeCount.NONE && count.departments() > 0)
        .sorted(
            Comparator.comparingInt(ThemeCount::departments)
                .reversed()
                .thenComparingInt(ThemeCount::theme))
        .limit(SHOWN)
        .map(count -> ThemeSet.id(count.theme()) + ":" + count.departments())
        .collect(joining(";"));
  }
}
