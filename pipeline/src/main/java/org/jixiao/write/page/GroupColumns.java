package org.jixiao.write.page;

import java.util.ArrayList;
import java.util.List;

/** The columns of the three tables of totals that the page shows. */
final class GroupColumns {

  private static final List<String> DISTRIBUTION =
      List.of("departments", "mean", "median", "lower_quartile", "upper_quartile", "least", "most");

  private static final List<String> COUNTS =
      List.of(
          "fiscal_year",
          "expected_departments",
          "missing_departments",
          "received_reports",
          "usable_reports",
          "original_budget_yuan",
          "original_budget_departments",
          "adjusted_budget_yuan",
          "adjusted_budget_departments",
          "expenditure_yuan",
          "expenditure_departments",
          "execution_weighted_pct",
          "execution_weighted_departments",
          "adjustment_weighted_pct",
          "adjustment_weighted_departments",
          "execution_basis",
          "execution_other_basis",
          "score_other_full_marks",
          "grade_excellent",
          "grade_good",
          "grade_fair",
          "grade_poor",
          "problems",
          "unexplained_problems",
          "fatal_findings",
          "warning_findings",
          "info_findings",
          "matched_departments",
          "execution_change_points",
          "execution_change_departments",
          "expenditure_change_pct",
          "expenditure_change_departments",
          "score_change_points",
          "score_change_departments",
          "comparability");

  private GroupColumns() {}

  /** Those that tell a group, then what all groups have. */
  static List<String> after(String... group) {
    List<String> columns = new ArrayList<>(List.of(group));
    columns.addAll(COUNTS);
    distribution(columns, "execution", "_pct");
    distribution(columns, "adjustment", "_pct");
    distribution(columns, "score", "_points");
    return columns;
  }

  private static void distribution(List<String> columns, String measure, String unit) {
    for (String part : DISTRIBUTION) {
      columns.add(measure + "_" + part + (part.equals("departments") ? "" : unit));
    }
  }
}
