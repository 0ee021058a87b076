package org.jixiao.document;

import java.util.Arrays;

/** Counts the items of one list on its nine levels. */
final class ListCounter {
  static final int LEVELS = 9;

  private final int[] numbers = new int[LEVELS];

  /** How one level of a list is printed. */
  record Level(int start, String format, String pattern) {}

  ListCounter() {
    Arrays.fill(numbers, -1);
  }

  /** Lets the next item of a level have the number {@code start}. */
  void restart(int level, int start) {
    numbers[level] = start - 1;
    Arrays.fill(numbers, level + 1, LEVELS, -1);
  }

  /**
   * Counts an item and prints its number, such as {@code （一）}; empty for an item without one.
   *
   * @param levels of the list, each null when it is not defined
   */
  String next(int level, Level[] levels) {
    if (levels[level] == null) return "";
    if (numbers[level] < 0) numbers[level] = levels[level].start() - 1;
    numbers[level]++;
    Arrays.fill(numbers, level + 1, LEVELS, -1);
    return print(levels[level], levels);
  }

  private String print(Level level, Level[] levels) {
    if (NumberText.of(1, level.format()).isEmpty()) return "";
    StringBuilder text = new StringBuilder();
    String pattern = level.pattern();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      int other = c == '%' && i < pattern.length() ? pattern.charAt(i) - '1' : -1;
      if (other < 0 || other >= LEVELS || levels[other] == null) {
        text.append(c);
        continue;
      }
      i++;
      int number = numbers[other] < 0 ? levels[other].start() : numbers[other];
      text.append(NumberText.of(number, levels[other].format()));
    }
    return spaced(text.toString());
  }

  /** A Latin number is set off from what follows it, so that it is not read with it. */
  private static String spaced(String text) {
    if (text.isEmpty()) return text;
    char last = text.charAt(text.length() - 1);
    return last < 0x80 && last != ' ' ? text + " " : text;
  }
}
