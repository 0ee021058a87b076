package org.jixiao.generate.text;

/** How years are written. */
enum YearStyle {
  DIGITS("0123456789"),
  FULL_WIDTH("０１２３４５６７８９"),
  /** 二〇二二. */
  CIRCLE("〇一二三四五六七八九"),
  /** 二○二二, with the geometric circle that many keyboards offer. */
  WHITE_CIRCLE("○一二三四五六七八九");

  private final String digits;

  YearStyle(String digits) {
    this.digits = digits;
  }

  String print(int year) {
    StringBuilder printed = new StringBuilder();
    for (char c : Integer.toString(year).toCharArray()) printed.append(digits.charAt(c - '0'));
    return printed.toString();
  }
}
