package org.jixiao.write;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.Assessment;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.EmergingTerm;
import org.jixiao.model.GroupYear;
import org.jixiao.model.InputFate;
import org.jixiao.model.Outlier;
import org.jixiao.model.Recurrence;
import org.jixiao.model.Rejection;
import org.jixiao.model.Review;
import org.jixiao.model.ThemeYear;
import org.jixiao.model.Trend;

/** All tables. */
public final class Tables {

  /** The tables that one report has rows in. */
  public static final List<Table<Assessment>> OF_ASSESSMENT =
      List.of(
          ReportTable.REPORTS,
          ItemTables.TASKS,
          ItemTables.SCORE_ITEMS,
          ItemTables.DEDUCTIONS,
          ItemTables.INDICATORS,
          ItemTables.OUTPUTS,
          StatementTables.PROBLEMS,
          StatementTables.MEASURES,
          StatementTables.PROBLEM_THEMES,
          ItemTables.EVIDENCE,
          FindingTable.FINDINGS);

  public static final Table<Outlier> OUTLIERS = OutlierTable.OUTLIERS;

  public static final Table<GroupYear> DISTRICT_YEAR = GroupTables.DISTRICT_YEAR;
  public static final Table<GroupYear> TYPE_YEAR = GroupTables.TYPE_YEAR;
  public static final Table<GroupYear> CITY_YEAR = GroupTables.CITY_YEAR;

  public static final Table<Trend> DEPARTMENT_TREND = TrendTable.DEPARTMENT_TREND;

  public static final Table<CoverageGap> COVERAGE_GAPS = CoverageTable.COVERAGE_GAPS;

  public static final Table<ThemeYear> THEME_YEAR = ThemeTables.THEME_YEAR;
  public static final Table<Recurrence> THEME_RECURRENCE = ThemeTables.THEME_RECURRENCE;

  public static final Table<EmergingTerm> EMERGING_TERMS = ThemeTables.EMERGING_TERMS;

  public static final Table<Review> REVIEW_LIST = ReviewTable.REVIEW_LIST;

  public static final Table<InputFate> INPUTS = InputTables.INPUTS;
  public static final Table<Rejection> REJECTIONS = InputTables.REJECTIONS;

  /** Every table, in the order in which people are told of them. */
  public static final List<Table<?>> ALL =
      Stream.<Table<?>>concat(
              OF_ASSESSMENT.stream(),
              Stream.of(
                  OUTLIERS,
                  DISTRICT_YEAR,
                  TYPE_YEAR,
                  CITY_YEAR,
                  DEPARTMENT_TREND,
                  COVERAGE_GAPS,
                  THEME_YEAR,
                  THEME_RECURRENCE,
                  EMERGING_TERMS,
                  REVIEW_LIST,
                  INPUTS,
                  REJECTIONS))
          .toList();

  private Tables() {}
}
