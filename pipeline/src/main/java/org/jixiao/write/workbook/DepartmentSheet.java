package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.YearlyTables;

/** A row per department and year. */
final class DepartmentSheet {

  private static final Comparator<PublishedRow> BY_DIVISION_AND_NAME =
      comparing((PublishedRow row) -> row.text("city"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("division_code"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("department"))
          .thenComparing(row -> row.text("report_id"));

  private DepartmentSheet() {}

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    Selection chosen =
        Selection.newest(tables.named("reports"), READ, Selection.Wanted.ALL, BY_DIVISION_AND_NAME);
    return new Sheet(
        "部门",
        "一行是一个部门一个年度的报告；金额为万元，空白表示报告未写明，不是零",
        3,
        columns(new SheetColumns("reports", words)),
        chosen.rows(),
        chosen.total(),
        "年度从新到旧，同年按区划代码和部门名称",
        "tables/reports（Parquet）");
  }

  private static final List<String> READ =
      List.of(
          "report_id",
          "city",
          "district",
          "division_code",
          "department",
          "department_type",
          "fiscal_year",
          "original_budget_yuan",
          "adjusted_budget_yuan",
          "adjusted_budget_origin",
          "expenditure_yuan",
          "execution_pct",
          "execution_basis",
          "execution_printed_pct",
          "computed_execution_pct",
          "adjustment_pct",
          "score_points",
          "full_marks_points",
          "grade",
          "grade_band",
          "problems",
          "measures",
          "findings",
          "fatal_findings",
          "input_uri",
          "input_place");

  private static List<SheetColumn> columns(SheetColumns reports) {
    return List.of(
        reports.year(),
        reports.place(),
        reports.text("department"),
        reports.coded("department_type"),
        reports.money("original_budget_yuan"),
        reports.money("adjusted_budget_yuan"),
        reports.coded("adjusted_budget_origin"),
        reports.money("expenditure_yuan"),
        reports.rate("execution_pct").shaded(Shade.EXECUTION),
        reports.coded("execution_basis"),
        reports.rate("execution_printed_pct"),
        reports.rate("computed_execution_pct"),
        reports.rate("adjustment_pct").shaded(Shade.ADJUSTMENT),
        reports.points("score_points"),
        reports.points("full_marks_points"),
        reports.word("grade"),
        reports.word("grade_band"),
        reports.whole("problems"),
        reports.whole("measures"),
        reports.whole("findings"),
        reports.whole("fatal_findings").shaded(Shade.FATAL),
        reports.code("input_uri"),
        reports.code("input_place"),
        reports.code("report_id"));
  }
}
