package org.jixiao.generate.text;

/** How an enumeration is marked. */
enum ListStyle {
  DOT("1."),
  WIDE_DOT("1．"),
  COMMA("1、"),
  BRACKETS("（1）"),
  HALF_BRACKETS("(1)"),
  CIRCLED("①"),
  CHINESE_COMMA("一是"),
  ORDINAL("第一，"),
  CHINESE_BRACKETS("（一）"),
  /** （一） with 一是 inside. */
  NESTED("（一）"),
  /** No marker: a sentence per item. */
  SENTENCES(null);

  private static final String CHINESE = "一二三四五六七八九十";
  private static final char FIRST_CIRCLED = (char) 0x2460;

  private final String first;

  ListStyle(String first) {
    this.first = first;
  }

  /** Whether items may follow each other in one paragraph. */
  boolean mayRunOn() {
    return this == BRACKETS || this == CIRCLED || this == CHINESE_COMMA || this == ORDINAL;
  }

  boolean isMarked() {
    return first != null;
  }

  /** The marker of item {@code number}, from 1 to 10; null for none. */
  String marker(int number) {
    return switch (this) {
      case SENTENCES -> null;
      case CIRCLED -> String.valueOf((char) (FIRST_CIRCLED + number - 1));
      case CHINESE_COMMA, ORDINAL, CHINESE_BRACKETS, NESTED ->
          first.replace("一", CHINESE.substring(number - 1, number));
      default -> first.replace("1", Integer.toString(number));
    };
  }
}
