package org.jixiao.analyse.digits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Figure;
import org.jixiao.analyse.statistic.Benford;

/** What a look at leading digits found, in words. */
record DigitSentence(Comparison comparison, DigitPool pool, Benford.Form form) {

  static String method(Benford.Form form) {
    return form == Benford.Form.FIRST ? "benford-first-digit" : "benford-first-two-digits";
  }

  /** {@code 广州市/2023}. */
  static String place(DigitPool pool) {
    return (pool.city().isEmpty() ? "unknown" : pool.city()) + "/" + pool.fiscalYear();
  }

  private String chineseDigits() {
    return form == Benford.Form.FIRST ? "首位数字" : "前两位数字";
  }

  private String englishDigits() {
    return form == Benford.Form.FIRST ? "first digits" : "first two digits";
  }

  String chinese(String gap, Benford test) {
    return gap.equals("digits") ? chineseDigits() : figure(gap, test);
  }

  String english(String gap, Benford test) {
    return gap.equals("digits") ? englishDigits() : figure(gap, test);
  }

  private String figure(String gap, Benford test) {
    return switch (gap) {
      case "group" -> place(pool);
      case "n" -> String.valueOf(pool.digits().n());
      case "chi_square" -> Figure.number(Math.round(test.chiSquare() * 1e4));
      case "mad" -> mad(test);
      case "p" -> Figure.probability(Math.round(test.p() * 1e4));
      default -> throw new IllegalArgumentException("no figure for the gap " + gap);
    };
  }

  private static String mad(Benford test) {
    return BigDecimal.valueOf(Math.round(test.mad() * 1e6), 6).toPlainString();
  }

  String conformsChinese(Benford test) {
    return place(pool)
        + " 的 "
        + pool.digits().n()
        + " 个金额，"
        + chineseDigits()
        + "与本福德分布未见明显偏离：χ² = "
        + figure("chi_square", test)
        + "，p = "
        + figure("p", test)
        + "，平均绝对偏差 "
        + mad(test)
        + "（Nigrini："
        + switch (test.conformity(form)) {
          case CLOSE -> "高度符合";
          case ACCEPTABLE -> "可接受";
          case MARGINAL -> "勉强可接受";
          case NONE -> "不符合";
        }
        + "）。";
  }

  String conformsEnglish(Benford test) {
    return "The "
        + englishDigits()
        + " of "
        + pool.digits().n()
        + " amounts of "
        + place(pool)
        + " do not clearly depart from Benford's law: chi-square "
        + figure("chi_square", test)
        + ", p = "
        + figure("p", test)
        + ", mean absolute deviation "
        + mad(test)
        + " (Nigrini: "
        + switch (test.conformity(form)) {
          case CLOSE -> "close conformity";
          case ACCEPTABLE -> "acceptable conformity";
          case MARGINAL -> "marginally acceptable";
          case NONE -> "nonconformity";
        }
        + ").";
  }

  String refusalChinese() {
    return place(pool)
        + " 汇集金额 "
        + pool.digits().n()
        + " 个，跨 "
        + magnitudes()
        + " 个数量级；少于 "
        + comparison.limits().benfordFewest()
        + " 个或不足 "
        + leastMagnitudes()
        + " 个数量级，不作"
        + chineseDigits()
        + "检验。";
  }

  String refusalEnglish() {
    return pool.digits().n()
        + " amounts of "
        + place(pool)
        + " span "
        + magnitudes()
        + " powers of ten: with fewer than "
        + comparison.limits().benfordFewest()
        + " amounts or "
        + leastMagnitudes()
        + " powers their "
        + englishDigits()
        + " are not tested.";
  }

  private String leastMagnitudes() {
    return Figure.limit(Comparison.tenThousandths(comparison.limits().benfordLeastMagnitudes()));
  }

  private String magnitudes() {
    return BigDecimal.valueOf(pool.digits().magnitudes())
        .setScale(1, RoundingMode.DOWN)
        .toPlainString();
  }
}
