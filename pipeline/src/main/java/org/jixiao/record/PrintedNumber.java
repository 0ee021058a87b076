package org.jixiao.record;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Evidence;

/** Evidence's number as printed, with or without group commas, in half- or full-width digits. */
final class PrintedNumber {
  private PrintedNumber() {}

  /** As money, or null when it is no number in a unit of money. */
  static Amount amount(Evidence evidence) {
    long yuan = yuanPerUnit(evidence.unit());
    NumberLiteral number = yuan == 0 ? null : number(evidence.printed());
    if (number == null || number.isNegative()) return null;
    try {
      return Amount.printed(number.value(), yuan);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** As a bare number, or null when it is none. */
  static Decimal decimal(Evidence evidence) {
    NumberLiteral number = number(evidence.printed());
    try {
      return number == null ? null : number.printed();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static NumberLiteral number(String printed) {
    char[] plain = new char[printed.length()];
    int length = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c != ',' && c != '，' && c != ' ') plain[length++] = halfWidth(c);
    }
    try {
      return NumberLiteral.of(plain, 0, length);
    } catch (NumberFormatException | ArithmeticException e) {
      return null;
    }
  }

  private static char halfWidth(char c) {
    if (c >= '０' && c <= '９') return (char) (c - '０' + '0');
    return switch (c) {
      case '．' -> '.';
      case '－', '−' -> '-';
      default -> c;
    };
  }

  private static long yuanPerUnit(String unit) {
    if (unit == null) return 0;
    return switch (unit) {
      case "元" -> 1;
      case "千元" -> 1_000;
      case "万元", "万" -> 10_000;
      case "百万元" -> 1_000_000;
      case "亿元", "亿" -> 100_000_000;
      default -> 0;
    };
  }
}
