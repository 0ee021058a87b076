package org.jixiao.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.validate.GradeBand;
import org.jixiao.validate.RulePack;
import org.jixiao.write.PublishedRow;

/** Formulas with their numbers put in. What the tables round is told as rounded. */
final class Formulas {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MILLIONTHS = 6;

  private final PublishedRow report;
  private final String unit;
  private final Phrases phrases;
  private final Numbers numbers;

  /**
   * Formulas of a report.
   *
   * @param unit that its budget is printed in, or null
   */
  Formulas(PublishedRow report, String unit, Phrases phrases) {
    this.report = report;
    this.unit = unit;
    this.phrases = phrases;
    this.numbers = new Numbers(phrases);
  }

  /** The original budget changed by a rate, which is told behind a sign. */
  String changed(String sign, BigDecimal rate) {
    BigDecimal original = report.decimal("original_budget_yuan");
    BigDecimal told = report.decimal("adjusted_budget_yuan");
    BigDecimal exact = original.multiply(HUNDRED.add(rate)).movePointLeft(2);
    BigDecimal shown = sign.equals("+") ? rate : rate.negate();
    String left = phrases.say("formula.changed", money(original), sign, rate(shown));
    return result(left, exact, told, money(exact), money(told));
  }

  /** Expenditure over the budget in a column. */
  String execution(String base) {
    BigDecimal part = report.decimal("expenditure_yuan");
    BigDecimal whole = report.decimal(base);
    String left = phrases.say("formula.quotient", money(part), money(whole));
    return quotient(left, part, whole, report.decimal("computed_execution_pct"));
  }

  /** The change from the original to the printed adjusted budget. */
  String adjustment() {
    BigDecimal original = report.decimal("original_budget_yuan");
    BigDecimal adjusted = report.decimal("adjusted_budget_printed_yuan");
    String left = phrases.say("formula.change", money(adjusted), money(original), money(original));
    BigDecimal change = adjusted.subtract(original);
    return quotient(left, change, original, report.decimal("adjustment_pct"));
  }

  private static String quotient(
      String left, BigDecimal part, BigDecimal whole, BigDecimal percent) {
    boolean isExact = percent.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
    return left + (isExact ? " = " : " ≈ ") + Numbers.percent(percent);
  }

  private static String result(
      String left, BigDecimal exact, BigDecimal told, String shown, String rounded) {
    return exact.compareTo(told) == 0
        ? left + " = " + shown
        : left + " = " + shown + " ≈ " + rounded;
  }

  /** The scores of the band that the score is in; null when the pack's bands are not at hand. */
  String band(RulePack pack) {
    BigDecimal score = report.decimal("score_points");
    long millionths = score.movePointRight(MILLIONTHS).longValueExact();
    List<GradeBand> bands = pack.gradeBands();
    for (int i = 0; i < bands.size(); i++) {
      if (millionths < bands.get(i).atLeast()) continue;
      boolean isTold =
          pack.id().equals(report.text("rule_pack"))
              && bands.get(i).grade().equals(report.text("grade_band"));
      return isTold ? band(score, bands.get(i), i == 0 ? null : bands.get(i - 1)) : null;
    }
    return null;
  }

  private String band(BigDecimal score, GradeBand band, GradeBand above) {
    return above == null
        ? phrases.say("formula.band.top", number(score), points(band), band.grade())
        : phrases.say("formula.band", number(score), points(band), points(above), band.grade());
  }

  private static String points(GradeBand band) {
    return number(BigDecimal.valueOf(band.atLeast(), MILLIONTHS));
  }

  private static String number(BigDecimal points) {
    return Numbers.grouped(points, 0);
  }

  private String money(BigDecimal yuan) {
    return numbers.in(unit, yuan);
  }

  /** Negative rates stand in brackets behind a sign. */
  private static String rate(BigDecimal rate) {
    return rate.signum() < 0 ? "(" + Numbers.percent(rate) + ")" : Numbers.percent(rate);
  }
}
