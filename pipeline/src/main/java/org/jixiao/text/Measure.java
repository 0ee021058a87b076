package org.jixiao.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What nearly all lines of prose stay within.
 *
 * @param column in half-width columns
 * @param length in characters
 */
record Measure(int column, int length) {

  private static final double NEARLY_ALL = 0.97;

  static Measure of(List<Line> lines) {
    List<Line> prose = lines.stream().filter(line -> !line.isRow()).toList();
    return new Measure(
        most(prose.stream().mapToInt(Line::width)), most(prose.stream().mapToInt(Line::length)));
  }

  private static int most(IntStream sizes) {
    int[] sorted = sizes.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil((sorted.length - 1) * NEARLY_ALL)];
  }

  /**
   * Whether the line with {@code more} columns has {@code percent} of all columns or characters.
   */
  boolean fills(Line line, int more, int percent) {
    return 100 * (line.width() + more) >= percent * column
        || 100 * (line.length() + more / 2) >= percent * length;
  }
}
