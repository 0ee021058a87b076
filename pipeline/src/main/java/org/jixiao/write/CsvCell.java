package org.jixiao.write;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/** The cells of a CSV file that people open in a spreadsheet; null becomes an empty cell. */
final class CsvCell {

  /** What a spreadsheet may take for the start of a formula, in either width. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private static final int FEN_PLACES_OF_TEN_THOUSAND_YUAN = 6;
  private static final int STATISTIC_PLACES = 4;
  private static final int SHOWN_PLACES = 2;

  private CsvCell() {}

  /**
   * Words that can never run: control characters become spaces, and what could start a formula gets
   * an apostrophe before it.
   */
  static String text(String words) {
    if (words == null) return "";
    String line = words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").strip();
    if (line.isEmpty() || FORMULA_STARTS.indexOf(line.charAt(0)) < 0) return line;
    return "'" + line;
  }

  static String whole(Integer number) {
    return number == null ? "" : number.toString();
  }

  /** Fen as 万元 with two decimals; empty when nobody states the amount. */
  static String tenThousandYuan(long fen, int departments) {
    if (departments == 0) return "";
    return rounded(BigDecimal.valueOf(fen, FEN_PLACES_OF_TEN_THOUSAND_YUAN)).toPlainString();
  }

  /** Ten-thousandths with two decimals. */
  static String plain(Long tenThousandths) {
    if (tenThousandths == null) return "";
    return rounded(BigDecimal.valueOf(tenThousandths, STATISTIC_PLACES)).toPlainString();
  }

  /** Ten-thousandths with two decimals and a sign, which a spreadsheet reads as a number. */
  static String signed(Long tenThousandths) {
    if (tenThousandths == null) return "";
    BigDecimal change = rounded(BigDecimal.valueOf(tenThousandths, STATISTIC_PLACES));
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(SHOWN_PLACES, HALF_UP);
  }
}
