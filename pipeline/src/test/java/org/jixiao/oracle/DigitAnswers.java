package org.jixiao.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Whether the amounts of a city and year begin as Benford's law expects. */
final class DigitAnswers {
  private DigitAnswers() {}

  /** By first digits and by first two digits. */
  static List<Outlier> judge(String city, int year, List<Seen> reports) {
    List<Long> amounts = reports.stream().flatMap(seen -> seen.amounts().stream()).toList();
    return List.of(
        judge(city, year, amounts, 1, 9, 0.006, 0.012, 0.015),
        judge(city, year, amounts, 10, 99, 0.0012, 0.0018, 0.0022));
  }

  private static Outlier judge(
      String city, int year, List<Long> amounts, int from, int to, double... classes) {
    String place = (city == null ? "unknown" : city) + "/" + year;
    boolean isFirst = from == 1;
    String zh = isFirst ? "首位数字" : "前两位数字";
    String en = isFirst ? "first digits" : "first two digits";
    String method = isFirst ? "benford-first-digit" : "benford-first-two-digits";
    double span = span(amounts);
    if (amounts.size() < 500 || span < 2) {
      String powers = BigDecimal.valueOf(span).setScale(1, RoundingMode.DOWN).toPlainString();
      return answer(
          city,
          year,
          place,
          amounts.size(),
          method,
          "refused",
          null,
          Outlier.Figures.NONE,
          String.format(
              Locale.ROOT,
              "%s 汇集金额 %d 个，跨 %s 个数量级；少于 500 个或不足 2 个数量级，不作%s检验。",
              place,
              amounts.size(),
              powers,
              zh),
          String.format(
              Locale.ROOT,
              "%d amounts of %s span %s powers of ten: with fewer than 500 amounts or 2 powers their"
                  + " %s are not tested.",
              amounts.size(),
              place,
              powers,
              en));
    }
    double chiSquare = 0;
    double deviation = 0;
    for (int digits = from; digits <= to; digits++) {
      String leading = String.valueOf(digits);
      double expected = Math.log10(1 + 1.0 / digits) * amounts.size();
      double found = amounts.stream().filter(amount -> (amount + "0").startsWith(leading)).count();
      chiSquare += (found - expected) * (found - expected) / expected;
      deviation += Math.abs(found - expected) / amounts.size();
    }
    double mad = deviation / (to - from + 1);
    double p = tail(chiSquare, to - from);
    boolean departs = p < 0.01 && mad > classes[2];
    String chi = Said.number(Math.round(chiSquare * 1e4));
    String shownP = Said.probability(Math.round(p * 1e4));
    String shownMad = BigDecimal.valueOf(Math.round(mad * 1e6), 6).toPlainString();
    int conformity = 0;
    while (conformity < 3 && mad > classes[conformity]) conformity++;
    return answer(
        city,
        year,
        place,
        amounts.size(),
        method,
        departs ? "departs" : "conforms",
        Math.round(mad * 1e6),
        new Outlier.Figures(
            null,
            null,
            null,
            Math.round(chiSquare * 1e4),
            Math.round(p * 1e4),
            100L,
            null,
            null,
            null,
            null),
        departs
            ? String.format(
                Locale.ROOT,
                "%s 的 %d 个金额%s偏离本福德分布：χ² = %s，平均绝对偏差 %s，p = %s。",
                place,
                amounts.size(),
                zh,
                chi,
                shownMad,
                shownP)
            : String.format(
                Locale.ROOT,
                "%s 的 %d 个金额，%s与本福德分布未见明显偏离：χ² = %s，p = %s，平均绝对偏差 %s（Nigrini：%s）。",
                place,
                amounts.size(),
                zh,
                chi,
                shownP,
                shownMad,
                List.of("高度符合", "可接受", "勉强可接受", "不符合").get(conformity)),
        departs
            ? String.format(
                Locale.ROOT,
                "The %s of %d amounts of %s depart from Benford's law: chi-square %s; mean absolute"
                    + " deviation %s; p = %s.",
                en,
                amounts.size(),
                place,
                chi,
                shownMad,
                shownP)
            : String.format(
                Locale.ROOT,
                "The %s of %d amounts of %s do not clearly depart from Benford's law: chi-square %s,"
                    + " p = %s, mean absolute deviation %s (Nigrini: %s).",
                en,
                amounts.size(),
                place,
                chi,
                shownP,
                shownMad,
                List.of(
                        "close conformity",
                        "acceptable conformity",
                        "marginally acceptable",
                        "nonconformity")
                    .get(conformity)));
  }

  private static double span(List<Long> amounts) {
    if (amounts.isEmpty()) return 0;
    List<Long> sorted = new ArrayList<>(amounts);
    sorted.sort(null);
    return StrictMath.log10((double) sorted.get(sorted.size() - 1) / sorted.get(0));
  }

  /** The chi-square distribution above {@code x}, by Simpson's rule. */
  private static double tail(double x, int freedom) {
    double width = 400;
    int steps = 100_000;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double at = x + width * i / steps;
      int weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * density(at, freedom);
    }
    return sum * width / steps / 3;
  }

  private static double density(double x, int freedom) {
    double half = freedom / 2.0;
    return Math.exp((half - 1) * Math.log(x) - x / 2 - half * Math.log(2) - logGamma(freedom));
  }

  /** Of half of a whole number. */
  private static double logGamma(int twice) {
    double sum = twice % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
    for (int k = twice % 2 == 0 ? 2 : 1; k < twice; k += 2) sum += Math.log(k / 2.0);
    return sum;
  }

  private static Outlier answer(
      String city,
      int year,
      String place,
      int n,
      String method,
      String verdict,
      Long mad,
      Outlier.Figures figures,
      String zh,
      String en) {
    return new Outlier(
        "first-digit",
        verdict.equals("departs") ? Severity.INFO : null,
        verdict,
        Measure.AMOUNTS,
        method,
        new Outlier.Group(place, Circle.CITY_YEAR, "all", null, year, n, null, mad),
        new Outlier.Subject(null, city, null, null, null, null, null),
        figures,
        PeerRing.PACK,
        zh,
        en);
  }
}
