package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table drawn with lines.
 *
 * @param xs where columns begin and the last one ends
 * @param ys where rows begin and the last one ends
 */
record RuledGrid(List<Rule> rules, List<Float> xs, List<Float> ys) {
  private static final float SAME = 4;

  /** A merged cell: its rows and columns, ends exclusive. */
  record Area(int row, int column, int rowEnd, int columnEnd) {}

  static RuledGrid of(List<Rule> rules) {
    List<Float> xs = levels(rules, false);
    List<Float> ys = levels(rules, true);
    extend(xs, rules, true);
    extend(ys, rules, false);
    return new RuledGrid(rules, distinct(xs), distinct(ys));
  }

  private static List<Float> levels(List<Rule> rules, boolean horizontal) {
    List<Float> levels = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.horizontal() == horizontal) levels.add(rule.level());
    }
    return levels;
  }

  /** A table may be open at its sides or at its ends: it reaches as far as its lines do. */
  private static void extend(List<Float> levels, List<Rule> rules, boolean horizontal) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (Rule rule : rules) {
      if (rule.horizontal() != horizontal) continue;
      least = Math.min(least, rule.from());
      most = Math.max(most, rule.to());
    }
    if (least > most) return;
    levels.add(least);
    levels.add(most);
  }

  private static List<Float> distinct(List<Float> levels) {
    levels.sort(null);
    List<Float> distinct = new ArrayList<>();
    for (float level : levels) {
      if (distinct.isEmpty() || level - distinct.get(distinct.size() - 1) > SAME) {
        distinct.add(level);
      }
    }
    return distinct;
  }

  /** Whether both have columns of the same places. */
  boolean hasColumnsOf(RuledGrid other) {
    if (xs.size() != other.xs.size()) return false;
    for (int i = 0; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - other.xs.get(i)) > SAME) return false;
    }
    return true;
  }

  int rows() {
    return Math.max(0, ys.size() - 1);
  }

  int columns() {
    return Math.max(0, xs.size() - 1);
  }

  long cells() {
    return (long) rows() * columns();
  }

  float area() {
    return (xs.get(xs.size() - 1) - xs.get(0)) * (ys.get(ys.size() - 1) - ys.get(0));
  }

  float top() {
    return ys.get(0);
  }

  /** Whether a glyph stands in the grid; at the sides it may hang over by its own size. */
  boolean holds(Glyph glyph) {
    float x = (glyph.x() + glyph.end()) / 2;
    boolean beside = x < xs.get(0) - glyph.size() || x > xs.get(columns()) + glyph.size();
    return !beside && glyph.middle() >= ys.get(0) && glyph.middle() < ys.get(rows());
  }

  int row(Glyph glyph) {
    return index(ys, glyph.middle());
  }

  int column(Glyph glyph) {
    return index(xs, (glyph.x() + glyph.end()) / 2);
  }

  private static int index(List<Float> levels, float at) {
    int index = 0;
    while (index + 2 < levels.size() && levels.get(index + 1) <= at) index++;
    return index;
  }

  /** The merged cells, row by row. */
  List<Area> areas() {
    boolean[][] taken = new boolean[rows()][columns()];
    List<Area> areas = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (taken[row][column]) continue;
        int columnEnd = column + 1;
        while (columnEnd < columns() && !taken[row][columnEnd] && !isParted(false, columnEnd, row))
          columnEnd++;
        int rowEnd = row + 1;
        while (rowEnd < rows() && isOpen(rowEnd, column, columnEnd)) rowEnd++;
        for (int i = row; i < rowEnd; i++) {
          for (int j = column; j < columnEnd; j++) taken[i][j] = true;
        }
        areas.add(new Area(row, column, rowEnd, columnEnd));
      }
    }
    return areas;
  }

  /** Whether no line parts the columns from the row above, nor from each other. */
  private boolean isOpen(int row, int column, int columnEnd) {
    for (int i = column; i < columnEnd; i++) {
      if (isParted(true, row, i)) return false;
      if (i > column && isParted(false, i, row)) return false;
    }
    return true;
  }

  /** Whether a line runs along a level, beside the cell at {@code along}. */
  private boolean isParted(boolean horizontal, int level, int along) {
    float at = (horizontal ? ys : xs).get(level);
    List<Float> others = horizontal ? xs : ys;
    float middle = (others.get(along) + others.get(along + 1)) / 2;
    for (Rule rule : rules) {
      if (rule.horizontal() == horizontal
          && Math.abs(rule.level() - at) <= SAME
          && rule.from() <= middle
          && middle <= rule.to()) return true;
    }
    return false;
  }
}
