package org.jixiao.document;

import java.util.Locale;

/** Writes the number of a list's item as Word prints it. */
final class NumberText {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LAST_IN_WORDS = 9999;

  private NumberText() {}

  /**
   * The number in a format of WordprocessingML, such as {@code chineseCounting}; empty when the
   * format prints none. An unknown format is decimal.
   */
  static String of(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counting(number, DIGITS, "十百千");
      case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
          counting(number, FINANCIAL, "拾佰仟");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "decimalEnclosedParen" -> "（" + number + "）";
      case "decimalEnclosedFullstop" -> number + ".";
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String counting(int number, String digits, String powers) {
    if (number <= 0 || number > LAST_IN_WORDS) return String.valueOf(number);
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int power = 3, value = 1000; power >= 0; power--, value /= 10) {
      int digit = number / value % 10;
      if (digit == 0) {
        gap = !words.isEmpty();
        continue;
      }
      if (gap) words.append(digits.charAt(0));
      gap = false;
      boolean plainTen = power == 1 && digit == 1 && words.isEmpty() && digits.equals(DIGITS);
      if (!plainTen) words.append(digits.charAt(digit));
      if (power > 0) words.append(powers.charAt(power - 1));
    }
    return words.toString();
  }

  private static String digits(int number) {
    StringBuilder words = new StringBuilder();
    for (char c : String.valueOf(number).toCharArray()) words.append(DIGITS.charAt(c - '0'));
    return words.toString();
  }

  private static String circled(int number) {
    if (number < 1 || number > 20) return String.valueOf(number);
    return String.valueOf((char) ('①' + number - 1));
  }

  private static String fullWidth(int number) {
    StringBuilder wide = new StringBuilder();
    for (char c : String.valueOf(number).toCharArray()) wide.append((char) (c - '0' + '０'));
    return wide.toString();
  }

  private static String letter(int number) {
    if (number < 1) return String.valueOf(number);
    char letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat(Math.min(10, 1 + (number - 1) / 26));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) return String.valueOf(number);
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) roman.append(ROMAN[i]);
    }
    return roman.toString();
  }
}
