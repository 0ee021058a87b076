package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Assessment;
import org.jixiao.model.Budget;
import org.jixiao.model.Department;
import org.jixiao.model.Derived;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Finding;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;
import org.jixiao.model.Source;

/** The table of reports, and what the tables of their items begin with. */
final class ReportTable {

  static final Table<Assessment> REPORTS =
      Table.yearly("reports", ReportTable::year, ReportTable::write);

  private ReportTable() {}

  static int year(Assessment assessment) {
    return assessment.report().fiscalYear();
  }

  /** The columns that every item of a report begins with. */
  static Rows identify(Assessment assessment, Rows rows) {
    Department department = assessment.report().department();
    return rows.text("report_id", assessment.reportId())
        .whole("fiscal_year", assessment.report().fiscalYear())
        .text("division_code", department.divisionCode())
        .text("district", department.district());
  }

  private static void write(Assessment assessment, Rows rows) throws IOException {
    identity(assessment, rows);
    printed(assessment.report(), rows);
    derived(assessment.derived(), rows);
    counts(assessment, rows);
    rows.text("rule_pack", assessment.rulePack()).end();
  }

  private static void identity(Assessment assessment, Rows rows) {
    Report report = assessment.report();
    Department department = report.department();
    Source source = report.source();
    rows.text("report_id", assessment.reportId())
        .text("city", department.city())
        .text("district", department.district())
        .text("division_code", department.divisionCode())
        .text("level", department.level() == null ? null : department.level().id())
        .text("department", department.name())
        .text("department_type", department.type())
        .whole("fiscal_year", report.fiscalYear())
        .text("submitted_at", report.submittedAt())
        .text("source_uri", source.uri() == null ? assessment.inputUri() : source.uri())
        .text("input_uri", assessment.inputUri())
        .text("input_place", assessment.place())
        .text("sha256", source.sha256())
        .text("media_type", source.mediaType())
        .text("charset", source.charset());
  }

  private static void printed(Report report, Rows rows) {
    Budget budget = report.budget();
    Expenditure expenditure = report.expenditure();
    Rates rates = report.rates();
    rows.money("revenue_yuan", report.revenue())
        .money("original_budget_yuan", budget.original())
        .money("adjusted_budget_printed_yuan", budget.adjusted())
        .money("basic_budget_yuan", budget.basic())
        .money("project_budget_yuan", budget.project())
        .money("expenditure_yuan", expenditure.total())
        .money("basic_expenditure_yuan", expenditure.basic())
        .money("project_expenditure_yuan", expenditure.project())
        .decimal("execution_printed_pct", rates.execution())
        .decimal("adjustment_printed_pct", rates.adjustment())
        .decimal("basic_execution_printed_pct", rates.basicExecution())
        .decimal("project_execution_printed_pct", rates.projectExecution())
        .decimal("score_points", report.score().total())
        .decimal("full_marks_points", report.score().fullMarks())
        .text("grade", report.score().grade());
  }

  private static void derived(Derived derived, Rows rows) {
    rows.money("adjusted_budget_yuan", derived.adjustedBudget())
        .text(
            "adjusted_budget_origin",
            derived.adjustedOrigin() == null ? null : derived.adjustedOrigin().id())
        .decimal("execution_pct", derived.execution())
        .text(
            "execution_basis",
            derived.executionBasis() == null ? null : derived.executionBasis().id())
        .text(
            "execution_origin",
            derived.executionOrigin() == null ? null : derived.executionOrigin().id())
        .decimal("computed_execution_pct", derived.computedExecution())
        .decimal("adjustment_pct", derived.adjustment())
        .text(
            "adjustment_origin",
            derived.adjustmentOrigin() == null ? null : derived.adjustmentOrigin().id())
        .text("grade_band", derived.band());
  }

  private static void counts(Assessment assessment, Rows rows) {
    Report report = assessment.report();
    rows.whole("tasks", report.tasks().size())
        .whole("score_items", report.scoreItems().size())
        .whole("deductions", report.deductions().size())
        .whole("indicators", report.indicators().size())
        .whole("outputs", report.outputs().size())
        .whole("problems", report.problems().size())
        .whole("measures", report.measures().size())
        .whole("evidence", report.evidence().size())
        .whole("findings", assessment.findings().size())
        .whole("fatal_findings", fatal(assessment));
  }

  private static int fatal(Assessment assessment) {
    int count = 0;
    for (Finding finding : assessment.findings()) {
      if (finding.severity() == Severity.FATAL) count++;
    }
    return count;
  }
}
