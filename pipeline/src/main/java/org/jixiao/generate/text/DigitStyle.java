package org.jixiao.generate.text;

import java.math.BigDecimal;

/** How a number's digits look. */
enum DigitStyle {
  PLAIN(""),
  GROUPED(","),
  WIDE_GROUPED("，"),
  FULL_WIDTH("");

  private static final int TO_FULL_WIDTH = '０' - '0';
  private static final int GROUP = 3;

  private final String separator;

  DigitStyle(String separator) {
    this.separator = separator;
  }

  String print(BigDecimal number) {
    String plain = number.toPlainString();
    if (this == FULL_WIDTH) return widened(plain);
    return separator.isEmpty() ? plain : grouped(plain);
  }

  /** Numbers other than money are not grouped. */
  String printUngrouped(BigDecimal number) {
    return this == FULL_WIDTH ? print(number) : number.toPlainString();
  }

  private String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = point - GROUP; at > 0; at -= GROUP) grouped.insert(at, separator);
    return grouped.toString();
  }

  static String widened(String plain) {
    StringBuilder wide = new StringBuilder(plain);
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (c >= '0' && c <= '9') wide.setCharAt(i, (char) (c + TO_FULL_WIDTH));
      if (c == '.') wide.setCharAt(i, '．');
      if (c == '-') wide.setCharAt(i, '－');
      if (c == '%') wide.setCharAt(i, '％');
    }
    return wide.toString();
  }
}
