package org.jixiao.write.page;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** Figures as the plain tables print them; what is not stated is a dash. */
final class Shown {

  static final String NOT_STATED = "—";

  private static final int PLACES = 2;
  private static final int TEN_THOUSAND = 4;

  private Shown() {}

  static String words(String words) {
    return words == null || words.isEmpty() ? NOT_STATED : words;
  }

  static String whole(Integer number) {
    return number == null ? NOT_STATED : number.toString();
  }

  /** With two decimals. */
  static String number(BigDecimal number) {
    return number == null ? NOT_STATED : number.setScale(PLACES, HALF_UP).toPlainString();
  }

  static String percent(BigDecimal number) {
    return number == null ? NOT_STATED : number(number) + "%";
  }

  /** With two decimals and its sign. */
  static String change(BigDecimal number) {
    return number == null ? NOT_STATED : (number.signum() > 0 ? "+" : "") + number(number);
  }

  /** Yuan as 万元 with two decimals. */
  static String tenThousandYuan(BigDecimal yuan) {
    return yuan == null ? NOT_STATED : number(yuan.movePointLeft(TEN_THOUSAND));
  }
}
