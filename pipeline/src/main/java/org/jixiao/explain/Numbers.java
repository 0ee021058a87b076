package org.jixiao.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Numbers as people read them, all digits kept. */
final class Numbers {
  private static final int LEAST_DECIMALS = 2;

  private static final Map<String, BigDecimal> YUAN_PER_UNIT =
      Map.of(
          "千元", BigDecimal.valueOf(1_000),
          "万元", BigDecimal.valueOf(10_000),
          "亿元", BigDecimal.valueOf(100_000_000));

  private final Phrases phrases;

  Numbers(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Yuan to the fen. */
  String yuan(BigDecimal yuan) {
    return phrases.say("yuan", grouped(yuan, LEAST_DECIMALS));
  }

  /** An amount in the unit of its print: {@code 6,211.89 万元}. */
  String in(String unit, BigDecimal yuan) {
    BigDecimal factor = unit == null ? null : YUAN_PER_UNIT.get(unit);
    if (factor == null) return yuan(yuan);
    return grouped(yuan.divide(factor), LEAST_DECIMALS) + " " + unit;
  }

  /** Yuan, and the same in the unit of its print where that is another. */
  String money(BigDecimal yuan, String unit) {
    return unit == null || !YUAN_PER_UNIT.containsKey(unit)
        ? yuan(yuan)
        : phrases.say("yuan.and.unit", yuan(yuan), in(unit, yuan));
  }

  static String percent(BigDecimal rate) {
    return grouped(rate, LEAST_DECIMALS) + "%";
  }

  String points(BigDecimal points) {
    return phrases.say("points", grouped(points, 0));
  }

  /** A value as the column that it stands in says. */
  String of(String column, Object value, String unit) {
    if (value instanceof BigDecimal number) {
      if (column.endsWith("_yuan")) return money(number, unit);
      if (column.endsWith("_pct")) return percent(number);
      if (column.endsWith("points")) return points(number);
      return (grouped(number, 0) + " " + (unit == null ? "" : unit)).strip();
    }
    if (value instanceof Boolean flag) return phrases.say(flag ? "yes" : "no");
    return Passage.line(String.valueOf(value));
  }

  /** With at least so many decimals, and more where they are not zero. */
  static String grouped(BigDecimal number, int decimals) {
    int scale = Math.max(decimals, number.stripTrailingZeros().scale());
    BigDecimal exact = number.setScale(scale, RoundingMode.UNNECESSARY);
    return String.format(Locale.ROOT, "%,." + scale + "f", exact);
  }
}
