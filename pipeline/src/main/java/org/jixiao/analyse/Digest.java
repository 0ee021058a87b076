package org.jixiao.analyse;

import java.util.List;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.model.Amount;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Decimal;
import org.jixiao.model.Department;
import org.jixiao.model.Derived;
import org.jixiao.model.Level;
import org.jixiao.model.Report;
import org.jixiao.model.ThemeTag;

/**
 * What comparisons between reports need of one. Amounts in fen, rates in ten-thousandths of a
 * percent, points in ten-thousandths; null means not stated.
 *
 * @param adjustedBudget printed or derived
 * @param execution measured against {@code executionBasis}; null with it
 * @param denominator what the rule pack measures execution against
 * @param fullMarks that the report states
 * @param problemThemes of its problems, causes included
 * @param measureThemes of its measures
 */
public record Digest(
    String reportId,
    String city,
    String district,
    String divisionCode,
    Level level,
    String department,
    String departmentType,
    int fiscalYear,
    Long originalBudget,
    Long adjustedBudget,
    Long expenditure,
    Long execution,
    Basis executionBasis,
    Basis denominator,
    Long adjustment,
    Long score,
    Long fullMarks,
    ThemeSet problemThemes,
    ThemeSet measureThemes) {

  /** A hundred points in ten-thousandths. */
  private static final long HUNDRED = 1_000_000;

  private static final String PROBLEMS = "/problems/";

  /** Of a report whose fiscal year is known. */
  public static Digest of(Assessment assessment) {
    Report report = assessment.report();
    Department department = report.department();
    Derived derived = assessment.derived();
    return new Digest(
        assessment.reportId(),
        department.city(),
        department.district(),
        department.divisionCode(),
        department.level(),
        department.name(),
        department.type(),
        report.fiscalYear(),
        fen(report.budget().original()),
        fen(derived.adjustedBudget()),
        fen(report.expenditure().total()),
        tenThousandths(derived.execution()),
        derived.executionBasis(),
        assessment.denominator(),
        tenThousandths(derived.adjustment()),
        tenThousandths(report.score().total()),
        tenThousandths(report.score().fullMarks()),
        themes(assessment.themes(), true),
        themes(assessment.themes(), false));
  }

  /** Whether a theme tag belongs to a problem; else it belongs to a measure. */
  public static boolean isOfProblem(ThemeTag tag) {
    return tag.path().startsWith(PROBLEMS);
  }

  /** The score where it is out of a hundred, stated or taken for granted; else null. */
  public Long scoreOutOfHundred() {
    return fullMarksOrHundred() == HUNDRED ? score : null;
  }

  /** Full marks in ten-thousandths; a report that does not state them means a hundred. */
  public long fullMarksOrHundred() {
    return fullMarks == null ? HUNDRED : fullMarks;
  }

  /** The execution rate where it is on the rule pack's basis; else null. */
  public Long comparableExecution() {
    return executionBasis == denominator ? execution : null;
  }

  /** The budget that the rule pack measures execution against; null where it is not known. */
  public Long executionBudget() {
    return denominator == Basis.ORIGINAL ? originalBudget : adjustedBudget;
  }

  private static Long fen(Amount amount) {
    return amount == null ? null : (Long) amount.fen();
  }

  private static Long tenThousandths(Decimal number) {
    return number == null ? null : (Long) Exact.tenThousandths(number.millionths());
  }

  private static ThemeSet themes(List<ThemeTag> tags, boolean ofProblems) {
    long bits = 0;
    for (ThemeTag tag : tags) {
      if (isOfProblem(tag) == ofProblems) bits |= 1L << ThemeSet.number(tag.theme());
    }
    return bits == 0 ? ThemeSet.NONE : new ThemeSet(bits);
  }
}
