package org.jixiao.oracle;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** Numbers as sentences print them. */
final class Said {
  private Said() {}

  /** Ten-thousandths with two to four decimals. */
  static String number(BigDecimal tenThousandths) {
    String four = tenThousandths.setScale(0, HALF_UP).movePointLeft(4).setScale(4).toPlainString();
    return four.replaceFirst("0{1,2}$", "");
  }

  static String number(long tenThousandths) {
    return number(BigDecimal.valueOf(tenThousandths));
  }

  static String wan(BigDecimal fen) {
    return fen.movePointLeft(6).setScale(2, HALF_UP).toPlainString();
  }

  static String probability(long tenThousandths) {
    return tenThousandths == 0
        ? "< 0.0001"
        : BigDecimal.valueOf(tenThousandths).movePointLeft(4).toPlainString();
  }
}
