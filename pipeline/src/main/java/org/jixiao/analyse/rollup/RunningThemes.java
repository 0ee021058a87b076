package org.jixiao.analyse.rollup;

import static org.jixiao.analyse.rollup.ThemeCount.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.model.ThemeTag;

/** {@link ThemeCount}s in the making. */
final class RunningThemes {
  private static final int THEMES = 64;
  private final int[] departments = new int[THEMES];
  private final int[] statements = new int[THEMES];
  private final int[] primaryStatements = new int[THEMES];
  private final int[] promising = new int[THEMES];

  void add(Entry entry) {
    for (ThemeTag tag : entry.assessment().themes()) {
      if (Digest.isOfProblem(tag)) add(tag);
    }
    addEach(entry.digest().problemThemes(), departments);
    addEach(entry.digest().measureThemes(), promising);
    if (entry.unexplained() == 0) return;
    departments[NONE]++;
    statements[NONE] += entry.unexplained();
    primaryStatements[NONE] += entry.unexplained();
  }

  private void add(ThemeTag tag) {
    int theme = ThemeSet.number(tag.theme());
    statements[theme]++;
    if (tag.primary()) primaryStatements[theme]++;
  }

  private static void addEach(ThemeSet themes, int[] counts) {
    for (long rest = themes.bits(); rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  List<ThemeCount> toCounts() {
    List<ThemeCount> counts = new ArrayList<>();
    for (int theme = 0; theme < THEMES; theme++) {
      if (departments[theme] + promising[theme] == 0) continue;
      counts.add(
          new ThemeCount(
              theme,
              departments[theme],
              statements[theme],
              primaryStatements[theme],
              promising[theme]));
    }
    return counts;
  }
}
