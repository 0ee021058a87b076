package org.jixiao.analyse.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.statistic.Benford;
import org.jixiao.analyse.statistic.Digits;
import org.jixiao.model.Circle;
import org.jixiao.model.ComparisonLimits;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * Whether the amounts of a city and year begin with the digits that Benford's law expects. Refused
 * for few amounts or a narrow range. Amounts depart when the chi-square test rejects the law and
 * Nigrini's mean absolute deviation says the same: the test alone rejects any large pool.
 */
public record FirstDigits(Comparison comparison) {
  static final String RULE = "first-digit";
  private static final double MILLIONTHS = 1e6;

  /** Two answers for each city and year, in the order of the cities' names and years. */
  public List<Outlier> judge(Iterable<DigitPool> pools) {
    SortedMap<String, SortedMap<Integer, DigitPool>> places = new TreeMap<>();
    for (DigitPool pool : pools) {
      places
          .computeIfAbsent(pool.city(), unused -> new TreeMap<>())
          .merge(pool.fiscalYear(), pool, DigitPool::plus);
    }
    List<Outlier> answers = new ArrayList<>();
    for (SortedMap<Integer, DigitPool> years : places.values()) {
      for (DigitPool pool : years.values()) {
        for (Benford.Form form : Benford.Form.values()) answers.add(judge(pool, form));
      }
    }
    return answers;
  }

  private Outlier judge(DigitPool pool, Benford.Form form) {
    DigitSentence words = new DigitSentence(comparison, pool, form);
    if (isRefused(pool.digits())) {
      return answer(
          pool,
          form,
          "refused",
          null,
          Outlier.Figures.NONE,
          words.refusalChinese(),
          words.refusalEnglish());
    }
    Benford test = Benford.of(form, pool.digits().leading(form));
    long significance = comparison.limits().benfordSignificance();
    Outlier.Figures figures =
        Outlier.Figures.tested(
            Math.round(test.chiSquare() * 1e4),
            Math.round(test.p() * 1e4),
            Comparison.tenThousandths(significance));
    boolean departs =
        test.p() < significance / MILLIONTHS && test.conformity(form) == Benford.Conformity.NONE;
    return answer(
        pool,
        form,
        departs ? "departs" : "conforms",
        test,
        figures,
        departs
            ? comparison.rule(RULE).zh().fill(gap -> words.chinese(gap, test))
            : words.conformsChinese(test),
        departs
            ? comparison.rule(RULE).en().fill(gap -> words.english(gap, test))
            : words.conformsEnglish(test));
  }

  private boolean isRefused(Digits digits) {
    ComparisonLimits limits = comparison.limits();
    return digits.n() < limits.benfordFewest()
        || digits.magnitudes() < limits.benfordLeastMagnitudes() / MILLIONTHS;
  }

  private Outlier answer(
      DigitPool pool,
      Benford.Form form,
      String verdict,
      Benford test,
      Outlier.Figures figures,
      String zh,
      String en) {
    Long mad = test == null ? null : Math.round(test.mad() * 1e6);
    return new Outlier(
        RULE,
        verdict.equals("departs") ? comparison.rule(RULE).severity() : null,
        verdict,
        Measure.AMOUNTS,
        DigitSentence.method(form),
        new Outlier.Group(
            DigitSentence.place(pool),
            Circle.CITY_YEAR,
            "all",
            (Level) null,
            pool.fiscalYear(),
            Math.toIntExact(pool.digits().n()),
            null,
            mad),
        new Outlier.Subject(
            null, pool.city().isEmpty() ? null : pool.city(), null, null, null, null, null),
        figures,
        comparison.rulePack(),
        zh,
        en);
  }
}
