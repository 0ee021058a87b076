package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Trend;

/** The table of departments' changes. */
final class TrendTable {

  static final Table<Trend> DEPARTMENT_TREND =
      Table.yearly("department_trend", Trend::fiscalYear, TrendTable::write);

  private TrendTable() {}

  private static void write(Trend trend, Rows rows) throws IOException {
    identity(trend, rows);
    rows.money("adjusted_budget_yuan", trend.adjustedBudget())
        .money("previous_adjusted_budget_yuan", trend.previousAdjustedBudget())
        .tenThousandths("budget_change_pct", trend.budgetChange())
        .money("expenditure_yuan", trend.expenditure())
        .money("previous_expenditure_yuan", trend.previousExpenditure())
        .tenThousandths("expenditure_change_pct", trend.expenditureChange())
        .tenThousandths("execution_pct", trend.execution())
        .tenThousandths("previous_execution_pct", trend.previousExecution())
        .tenThousandths("execution_change_points", trend.executionChange())
        .tenThousandths("adjustment_pct", trend.adjustment())
        .tenThousandths("previous_adjustment_pct", trend.previousAdjustment())
        .tenThousandths("adjustment_change_points", trend.adjustmentChange())
        .tenThousandths("score_points", trend.score())
        .tenThousandths("previous_score_points", trend.previousScore())
        .tenThousandths("score_change_points", trend.scoreChange())
        .text("comparability", trend.comparability())
        .end();
  }

  private static void identity(Trend trend, Rows rows) {
    rows.text("report_id", trend.reportId())
        .text("city", trend.city())
        .text("district", trend.district())
        .text("division_code", trend.divisionCode())
        .text("department", trend.department())
        .text("department_type", trend.departmentType())
        .whole("fiscal_year", trend.fiscalYear())
        .text("previous_report_id", trend.previousReportId())
        .text("previous_department", trend.previousDepartment());
  }
}
