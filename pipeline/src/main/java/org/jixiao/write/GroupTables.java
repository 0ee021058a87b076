package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Basis;
import org.jixiao.model.Distribution;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Totals;
import org.jixiao.model.YearChange;

/** The tables of districts', types' and cities' years: the same columns after their keys. */
final class GroupTables {

  static final Table<GroupYear> DISTRICT_YEAR =
      Table.yearly("district_year", GroupYear::fiscalYear, GroupTables::district);
  static final Table<GroupYear> TYPE_YEAR =
      Table.yearly("type_year", GroupYear::fiscalYear, GroupTables::type);
  static final Table<GroupYear> CITY_YEAR =
      Table.yearly("city_year", GroupYear::fiscalYear, GroupTables::city);

  private GroupTables() {}

  private static void district(GroupYear group, Rows rows) throws IOException {
    rows.text("city", group.city())
        .text("district", group.district())
        .text("division_code", group.divisionCode());
    write(group, rows);
  }

  private static void type(GroupYear group, Rows rows) throws IOException {
    rows.text("city", group.city())
        .text("division_code", group.divisionCode())
        .text("department_type", group.departmentType());
    write(group, rows);
  }

  private static void city(GroupYear group, Rows rows) throws IOException {
    rows.text("city", group.city()).text("division_code", group.divisionCode());
    write(group, rows);
  }

  private static void write(GroupYear group, Rows rows) throws IOException {
    rows.whole("fiscal_year", group.fiscalYear())
        .whole("expected_departments", group.expected())
        .whole("missing_departments", group.missing())
        .whole("received_reports", group.received())
        .whole("usable_reports", group.usable());
    totals(group.totals(), rows);
    Basis basis = group.executionBasis();
    rows.text("execution_basis", basis == null ? null : basis.id());
    executions(group.execution(), rows);
    rows.whole("execution_other_basis", group.otherBasis());
    adjustments(group.adjustment(), rows);
    scores(group.score(), rows);
    rows.whole("score_other_full_marks", group.otherFullMarks());
    counts(group, rows);
    change(group.change(), rows);
    rows.text("top_themes", group.topThemes()).end();
  }

  private static void change(YearChange change, Rows rows) {
    rows.whole("matched_departments", change.matched())
        .tenThousandths("execution_change_points", change.execution())
        .whole("execution_change_departments", change.executions())
        .tenThousandths("expenditure_change_pct", change.expenditure())
        .whole("expenditure_change_departments", change.expenditures())
        .tenThousandths("score_change_points", change.score())
        .whole("score_change_departments", change.scores())
        .text("comparability", change.comparability());
  }

  private static void totals(Totals totals, Rows rows) {
    rows.money("original_budget_yuan", stated(totals.originalBudget(), totals.originalBudgets()))
        .whole("original_budget_departments", totals.originalBudgets())
        .money("adjusted_budget_yuan", stated(totals.adjustedBudget(), totals.adjustedBudgets()))
        .whole("adjusted_budget_departments", totals.adjustedBudgets())
        .money("expenditure_yuan", stated(totals.expenditure(), totals.expenditures()))
        .whole("expenditure_departments", totals.expenditures())
        .tenThousandths("execution_weighted_pct", totals.execution())
        .whole("execution_weighted_departments", totals.executions())
        .tenThousandths("adjustment_weighted_pct", totals.adjustment())
        .whole("adjustment_weighted_departments", totals.adjustments());
  }

  /** A sum over nobody is not zero, it is not stated. */
  private static Long stated(long sum, int departments) {
    return departments == 0 ? null : (Long) sum;
  }

  private static void executions(Distribution execution, Rows rows) {
    rows.whole("execution_departments", execution.n())
        .tenThousandths("execution_mean_pct", execution.mean())
        .tenThousandths("execution_median_pct", execution.median())
        .tenThousandths("execution_lower_quartile_pct", execution.lowerQuartile())
        .tenThousandths("execution_upper_quartile_pct", execution.upperQuartile())
        .tenThousandths("execution_least_pct", execution.least())
        .tenThousandths("execution_most_pct", execution.most());
  }

  private static void adjustments(Distribution adjustment, Rows rows) {
    rows.whole("adjustment_departments", adjustment.n())
        .tenThousandths("adjustment_mean_pct", adjustment.mean())
        .tenThousandths("adjustment_median_pct", adjustment.median())
        .tenThousandths("adjustment_lower_quartile_pct", adjustment.lowerQuartile())
        .tenThousandths("adjustment_upper_quartile_pct", adjustment.upperQuartile())
        .tenThousandths("adjustment_least_pct", adjustment.least())
        .tenThousandths("adjustment_most_pct", adjustment.most());
  }

  private static void scores(Distribution score, Rows rows) {
    rows.whole("score_departments", score.n())
        .tenThousandths("score_mean_points", score.mean())
        .tenThousandths("score_median_points", score.median())
        .tenThousandths("score_lower_quartile_points", score.lowerQuartile())
        .tenThousandths("score_upper_quartile_points", score.upperQuartile())
        .tenThousandths("score_least_points", score.least())
        .tenThousandths("score_most_points", score.most());
  }

  private static void counts(GroupYear group, Rows rows) {
    rows.whole("grade_excellent", group.gradeExcellent())
        .whole("grade_good", group.gradeGood())
        .whole("grade_fair", group.gradeFair())
        .whole("grade_poor", group.gradePoor())
        .whole("problems", group.problems())
        .whole("unexplained_problems", group.unexplainedProblems())
        .whole("fatal_findings", group.fatalFindings())
        .whole("warning_findings", group.warningFindings())
        .whole("info_findings", group.infoFindings());
  }
}
