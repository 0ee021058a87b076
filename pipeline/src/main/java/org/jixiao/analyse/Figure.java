package org.jixiao.analyse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Measure;

/** Figures of comparisons in words. */
public final class Figure {
  private static final BigDecimal FEN_PER_WAN = BigDecimal.valueOf(1_000_000);

  private Figure() {}

  /** With two decimals, or as many more as it has: {@code 93.40}. */
  public static String number(long tenThousandths) {
    BigDecimal exact = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    return exact.setScale(Math.max(2, exact.scale())).toPlainString();
  }

  /** Rounded to two decimals, with its sign: {@code +41.29}. */
  public static String change(long tenThousandths) {
    BigDecimal rounded = BigDecimal.valueOf(tenThousandths, 4).setScale(2, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  /** As short as it can be said: {@code 3.5}. */
  public static String limit(long tenThousandths) {
    BigDecimal exact = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    return exact.setScale(Math.max(0, exact.scale())).toPlainString();
  }

  /** {@code 93.40%}, {@code 98.00分} or {@code 3.20 个百分点}. */
  public static String chinese(Measure measure, long tenThousandths) {
    return number(tenThousandths)
        + switch (measure.unit()) {
          case "points" -> "分";
          case "percent" -> "%";
          default -> " 个百分点";
        };
  }

  /** {@code 93.40 %}, {@code 98.00 points} or {@code 3.20 percentage points}. */
  public static String english(Measure measure, long tenThousandths) {
    String unit = measure.unit();
    return number(tenThousandths) + (unit.equals("percent") ? " %" : " " + unit);
  }

  /** {@code 5840.18 万元}. */
  public static String chineseMoney(long fen) {
    return wan(fen) + " 万元";
  }

  /** {@code 5840.18 ten thousand yuan}. */
  public static String englishMoney(long fen) {
    return wan(fen) + " ten thousand yuan";
  }

  private static String wan(long fen) {
    return BigDecimal.valueOf(fen).divide(FEN_PER_WAN, 2, RoundingMode.HALF_UP).toPlainString();
  }

  /** A probability in ten-thousandths: {@code 0.0123}, or {@code < 0.0001}. */
  public static String probability(long tenThousandths) {
    return tenThousandths == 0 ? "< 0.0001" : BigDecimal.valueOf(tenThousandths, 4).toPlainString();
  }
}
