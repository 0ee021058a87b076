package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.Tables;
import org.jixiao.write.YearlyTables;

/** A row per district and year, beside the municipal level. */
final class DistrictSheet {

  private static final Comparator<PublishedRow> BY_DIVISION =
      comparing((PublishedRow row) -> row.text("city"), nullsFirst(naturalOrder()))
          .thenComparing(comparingInt(row -> row.text("district") == null ? 0 : 1))
          .thenComparing(row -> row.text("division_code"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("district"), nullsFirst(naturalOrder()));

  private DistrictSheet() {}

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    List<String> all =
        Tables.DISTRICT_YEAR.columns().stream().map(column -> column.name()).toList();
    Selection chosen =
        Selection.newest(tables.named("district_year"), all, Selection.Wanted.ALL, BY_DIVISION);
    return new Sheet(
        "区县",
        "一行是一个区（或市本级）一个年度；金额为万元。加权是合计之比，平均数和四分位数每个部门算一次",
        2,
        columns(new SheetColumns("district_year", words), words),
        chosen.rows(),
        chosen.total(),
        "年度从新到旧，同年市本级在前，再按区划代码",
        "tables/district_year（Parquet）");
  }

  private static List<SheetColumn> columns(SheetColumns districts, Vocabulary words) {
    return List.of(
        districts.year(),
        districts.place(),
        districts.word("city"),
        districts.word("division_code"),
        districts.whole("expected_departments"),
        districts.whole("missing_departments"),
        districts.whole("received_reports"),
        districts.whole("usable_reports"),
        districts.money("original_budget_yuan"),
        districts.money("adjusted_budget_yuan"),
        districts.money("expenditure_yuan"),
        districts.rate("execution_weighted_pct").shaded(Shade.EXECUTION),
        districts.whole("execution_weighted_departments"),
        districts.rate("execution_mean_pct").shaded(Shade.EXECUTION),
        districts.rate("execution_median_pct").shaded(Shade.EXECUTION),
        districts.rate("execution_lower_quartile_pct").shaded(Shade.EXECUTION),
        districts.rate("execution_upper_quartile_pct").shaded(Shade.EXECUTION),
        districts.whole("execution_other_basis"),
        districts.rate("adjustment_weighted_pct").shaded(Shade.ADJUSTMENT),
        districts.rate("adjustment_median_pct").shaded(Shade.ADJUSTMENT),
        districts.points("score_mean_points").shaded(Shade.SCORE),
        districts.points("score_median_points").shaded(Shade.SCORE),
        districts.whole("score_other_full_marks"),
        districts.whole("grade_excellent"),
        districts.whole("grade_good"),
        districts.whole("grade_fair"),
        districts.whole("grade_poor"),
        districts.whole("matched_departments"),
        districts.change("execution_change_points", "百分点"),
        districts.change("expenditure_change_pct", "%"),
        districts.change("score_change_points", "分"),
        districts.eachCoded("comparability", "comparability"),
        districts.whole("problems"),
        districts
            .sentences("top_themes")
            .showing(row -> words.countedThemes(row.text("top_themes"))),
        districts.whole("fatal_findings").shaded(Shade.FATAL),
        districts.whole("warning_findings"),
        districts.whole("info_findings"));
  }
}
