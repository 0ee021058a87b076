package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.ComparisonLimits;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.ReviewWeights;
import org.jixiao.model.Rounding;
import org.jixiao.model.Score;

/**
 * What differs between places and years: denominators, thresholds, grades. Immutable; a data file
 * under {@code schemas/rule-packs}.
 *
 * @param id such as {@code guangzhou-2019}, named by every result
 * @param jurisdiction whose packs follow each other by first year
 * @param validFrom the first fiscal year that it judges
 * @param executionDenominator what an execution rate is measured against here
 * @param rounding how printed figures were cut to their digits, or {@code EITHER}
 * @param fullMarks in millionths of a point, where a report does not state its own
 * @param gradeBands highest first
 * @param executionThemes ids of the themes that speak of execution
 * @param executionScore the points that an execution rate earns, or null where not stated
 * @param comparisons where comparisons with other reports begin to speak
 * @param review what each flag weighs on the list for re-check
 */
public record RulePack(
    String id,
    String jurisdiction,
    String nameZh,
    String nameEn,
    int validFrom,
    Basis executionDenominator,
    Rounding rounding,
    long fullMarks,
    List<GradeBand> gradeBands,
    Thresholds thresholds,
    List<String> executionThemes,
    ExecutionScore executionScore,
    ComparisonLimits comparisons,
    ReviewWeights review) {

  private static final String STANDARD = "guangzhou-2019";

  public RulePack {
    gradeBands = List.copyOf(gradeBands);
    executionThemes = List.copyOf(executionThemes);
  }

  /** The pack that judges where no other is named. */
  public static RulePack standard() {
    return Standard.PACK;
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final RulePack PACK = RulePackReader.builtIn(STANDARD);
  }

  /** The grade that {@code score} earns, or null when its full marks are not this pack's. */
  public String band(Score score) {
    return score.total() == null || !isOnFullMarks(score) ? null : band(score.total().millionths());
  }

  /** The printed grade by this pack's name for it, else the earned one; null when unknown. */
  public String grade(Score score) {
    if (score.grade() == null) return band(score);
    GradeBand band = bandCalled(score.grade());
    return band == null ? null : band.grade();
  }

  boolean isOnFullMarks(Score score) {
    return score.fullMarks() == null || score.fullMarks().millionths() == fullMarks;
  }

  /** Whether some score that prints like {@code score} earns {@code band}. */
  boolean mayEarn(Decimal score, GradeBand band) {
    Interval scores = score.interval(rounding);
    int place = gradeBands.indexOf(band);
    boolean reaches = scores.high() >= band.atLeast() || place == gradeBands.size() - 1;
    boolean staysBelow = place == 0 || scores.low() < gradeBands.get(place - 1).atLeast();
    return reaches && staysBelow;
  }

  /** The scores that earn {@code band}. */
  Interval scores(GradeBand band) {
    int place = gradeBands.indexOf(band);
    long most = place == 0 ? fullMarks : gradeBands.get(place - 1).atLeast() - 1;
    return new Interval(band.atLeast(), Math.max(band.atLeast(), most));
  }

  /** The band of that name or alias, or null. */
  GradeBand bandCalled(String grade) {
    for (GradeBand band : gradeBands) {
      if (band.isCalled(grade)) return band;
    }
    return null;
  }

  private String band(long score) {
    for (GradeBand band : gradeBands) {
      if (score >= band.atLeast()) return band.grade();
    }
    return null;
  }
}
