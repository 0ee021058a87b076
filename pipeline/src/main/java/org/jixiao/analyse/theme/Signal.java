package org.jixiao.analyse.theme;

import org.jixiao.analyse.ThemeSet;

/**
 * What the dictionary's terms say of a statement, as a word that has weights like any other.
 *
 * <ul>
 *   <li>{@code #T04} a term names the theme, {@code #T04?} as a cause
 *   <li>{@code #excluded} something is denied, conceded or solved, {@code #cause} a cause is given
 *   <li>{@code #measure} the statement is one, {@code #any} it is a statement
 * </ul>
 */
final class Signal {
  static final int EXCLUDED = key(1);
  static final int CAUSE = key(2);
  static final int MEASURE = key(3);
  static final int ANY = key(4);

  /** No text has it: it begins the keys of signals. */
  private static final char MARK = '\uE000';

  private static final int NAMED = 0x100;
  private static final int NAMED_AS_CAUSE = 0x200;

  private Signal() {}

  private static int key(int second) {
    return Reading.key(MARK, (char) second);
  }

  static int of(Naming naming) {
    return key((naming.isCause() ? NAMED_AS_CAUSE : NAMED) + naming.theme());
  }

  static boolean is(int key) {
    return key >>> 16 == MARK;
  }

  /** The key of what the table of words prints. */
  static int parse(String printed) {
    return switch (printed) {
      case "#excluded" -> EXCLUDED;
      case "#cause" -> CAUSE;
      case "#measure" -> MEASURE;
      case "#any" -> ANY;
      default ->
          key(
              (printed.length() == 5 ? NAMED_AS_CAUSE : NAMED)
                  + ThemeSet.number(printed.substring(1, 4)));
    };
  }

  static String print(int key) {
    if (key == EXCLUDED) return "#excluded";
    if (key == CAUSE) return "#cause";
    if (key == MEASURE) return "#measure";
    if (key == ANY) return "#any";
    int second = key & 0xFFFF;
    String id = ThemeSet.id(second & 0xFF);
    return second >= NAMED_AS_CAUSE ? "#" + id + "?" : "#" + id;
  }
}
