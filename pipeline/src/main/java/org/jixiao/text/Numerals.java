package org.jixiao.text;

/** Chinese numerals. */
public final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

  private Numerals() {}

  /** The digit of 〇 to 九, 零 to 玖 or 两; -1 for any other character. */
  public static int digit(char c) {
    if (c == '两') return 2;
    int plain = DIGITS.indexOf(c);
    return plain >= 0 ? plain : FORMAL.indexOf(c);
  }

  public static boolean isNumeral(char c) {
    return digit(c) >= 0 || c == '十' || c == '拾';
  }

  /** The value of a numeral from 一 to 九十九 that is all of {@code [start, end)}; else -1. */
  public static int upTo99(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < 1 || length > 3) return -1;
    int ten = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '十' || c == '拾') ten = i;
      else if (digit(c) < 0) return -1;
    }
    if (ten < 0) return length == 1 ? digit(text.charAt(start)) : -1;
    int tens = ten == start ? 1 : ten == start + 1 ? digit(text.charAt(start)) : -1;
    int ones = ten == end - 1 ? 0 : ten == end - 2 ? digit(text.charAt(end - 1)) : -1;
    return tens < 1 || ones < 0 ? -1 : tens * 10 + ones;
  }

  /** The year written digit by digit in {@code [start, start + 4)}, such as 二〇二二; else -1. */
  public static int year(CharSequence text, int start) {
    if (start + 4 > text.length()) return -1;
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) return -1;
      year = year * 10 + digit;
    }
    return year;
  }
}
