package org.jixiao.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/**
 * A figure or word of a finding.
 *
 * @param raw as it stands in the table: {@code 58401800.00 yuan}
 * @param zh as a Chinese sentence says it: {@code 5840.18 万元}
 * @param en as an English sentence says it: {@code 58 401 800 yuan}
 */
record Operand(String raw, String zh, String en) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private static final int PERCENT_PLACES = 2;

  static Operand text(String text) {
    return new Operand(text, text, text);
  }

  /** A term of the dictionary; {@code name} fills its gap, if it has one. */
  static Operand term(String term, String name) {
    Words words = Words.of(term);
    String raw = name.isEmpty() ? term : term + " " + name;
    return new Operand(raw, words.zh().fill(gap -> name), words.en().fill(gap -> name));
  }

  static Operand of(Amount amount) {
    return yuan(amount.yuan());
  }

  static Operand fen(long fen) {
    return yuan(BigDecimal.valueOf(fen, 2));
  }

  /** Millionths of a yuan, shown to the fen. */
  static Operand yuan(long millionths) {
    return yuan(BigDecimal.valueOf(millionths, 6).setScale(2, RoundingMode.HALF_UP));
  }

  private static Operand yuan(BigDecimal yuan) {
    return new Operand(yuan.toPlainString() + " yuan", chinese(yuan), english(yuan));
  }

  static Operand percent(Decimal rate) {
    int places = PERCENT_PLACES;
    while (places < 6 && rate.half() > 0 && rate.half() < half(places)) places++;
    return percent(rate.millionths(), places);
  }

  /** Millionths of a percent, shown with two decimals. */
  static Operand percent(long millionths) {
    return percent(millionths, PERCENT_PLACES);
  }

  static Operand points(long millionths) {
    String number = plain(millionths);
    return new Operand(number + " points", number + " 分", number + " points");
  }

  /** Millionths rounded half up to hundredths, for what is shown of a computed number. */
  static long hundredths(long millionths) {
    return Math.floorDiv(millionths + 5_000, 10_000) * 10_000;
  }

  static Operand count(long millionths, String unit) {
    String number = plain(millionths);
    return new Operand(number + " " + unit, number + " " + unit, number + " " + unit);
  }

  static Operand inUnit(long millionths, String unit) {
    return switch (unit) {
      case "yuan" -> yuan(millionths);
      case "percent" -> percent(millionths);
      case "points" -> points(millionths);
      default -> count(millionths, unit);
    };
  }

  private static Operand percent(long millionths, int places) {
    String exact = BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
    String shown =
        BigDecimal.valueOf(millionths, 6).setScale(places, RoundingMode.HALF_UP).toPlainString();
    return new Operand(exact + " percent", shown + "%", shown + "%");
  }

  private static long half(int places) {
    return BigDecimal.valueOf(5).movePointRight(6 - places - 1).longValueExact();
  }

  private static String plain(long millionths) {
    return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
  }

  /** 万元 with two decimals; amounts that this would show as nothing are told in 元. */
  private static String chinese(BigDecimal yuan) {
    return yuan.signum() != 0 && yuan.compareTo(BigDecimal.valueOf(100)) < 0
        ? yuan.toPlainString() + " 元"
        : yuan.divide(WAN, 2, RoundingMode.HALF_UP).toPlainString() + " 万元";
  }

  private static String english(BigDecimal yuan) {
    String plain = yuan.stripTrailingZeros().scale() <= 0 ? whole(yuan) : yuan.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) grouped.insert(at, ' ');
    return grouped.append(" yuan").toString();
  }

  private static String whole(BigDecimal yuan) {
    return yuan.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
  }
}
