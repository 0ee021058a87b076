package org.jixiao.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * Themes as bits: {@code T03} is bit 3. Bit 0 is never set, so 63 themes have room.
 *
 * @param bits one per theme
 */
public record ThemeSet(long bits) {
  public static final ThemeSet NONE = new ThemeSet(0);
  private static final int MOST = 63;

  /**
   * The number in a theme's id.
   *
   * @throws IllegalArgumentException unless the id is {@code T01} to {@code T63}
   */
  public static int number(String id) {
    int number = -1;
    if (id.length() == 3 && id.charAt(0) == 'T') {
      number = 10 * (id.charAt(1) - '0') + (id.charAt(2) - '0');
    }
    if (number < 1 || number > MOST) throw new IllegalArgumentException("no theme id: " + id);
    return number;
  }

  /** The id of the theme with that number. */
  public static String id(int number) {
    return "T" + number / 10 + number % 10;
  }

  public ThemeSet with(int number) {
    return new ThemeSet(bits | (1L << number));
  }

  public boolean has(int number) {
    return ((bits >>> number) & 1) != 0;
  }

  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      numbers.add(Long.numberOfTrailingZeros(rest));
    }
    return numbers;
  }
}
