package org.jixiao.write.page;

import java.util.List;

/** The columns of the tables about reports that the page shows. */
final class DetailColumns {

  static final List<String> REPORTS =
      List.of(
          "report_id",
          "city",
          "district",
          "division_code",
          "level",
          "department",
          "department_type",
          "fiscal_year",
          "source_uri",
          "input_uri",
          "input_place",
          "original_budget_yuan",
          "adjusted_budget_printed_yuan",
          "adjusted_budget_yuan",
          "adjusted_budget_origin",
          "expenditure_yuan",
          "execution_printed_pct",
          "computed_execution_pct",
          "execution_pct",
          "execution_basis",
          "execution_origin",
          "adjustment_printed_pct",
          "adjustment_pct",
          "adjustment_origin",
          "score_points",
          "full_marks_points",
          "grade",
          "grade_band",
          "findings",
          "fatal_findings",
          "evidence",
          "rule_pack");

  static final List<String> FINDINGS =
      List.of(
          "report_id",
          "rule",
          "severity",
          "subject",
          "likely_cause",
          "sentence_zh",
          "sentence_en",
          "evidence_paths");

  static final List<String> OUTLIERS =
      List.of(
          "report_id",
          "verdict",
          "measure",
          "measure_unit",
          "rule",
          "severity",
          "peers",
          "median",
          "spread",
          "value",
          "score",
          "direction",
          "sentence_zh",
          "sentence_en");

  static final List<String> TREND =
      List.of(
          "report_id",
          "previous_report_id",
          "previous_department",
          "previous_adjusted_budget_yuan",
          "budget_change_pct",
          "previous_expenditure_yuan",
          "expenditure_change_pct",
          "previous_execution_pct",
          "execution_change_points",
          "previous_adjustment_pct",
          "adjustment_change_points",
          "previous_score_points",
          "score_change_points",
          "comparability");

  static final List<String> STATEMENTS = List.of("report_id", "ordinal", "marker", "text");

  static final List<String> THEMES =
      List.of("report_id", "statement_kind", "ordinal", "theme", "rank");

  static final List<String> EVIDENCE =
      List.of(
          "report_id",
          "path",
          "quote",
          "start_offset",
          "end_offset",
          "printed",
          "unit",
          "page",
          "table_number",
          "row_number",
          "column_number",
          "paragraph");

  private DetailColumns() {}
}
