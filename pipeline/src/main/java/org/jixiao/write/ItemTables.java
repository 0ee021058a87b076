package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Assessment;
import org.jixiao.model.Deduction;
import org.jixiao.model.Evidence;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;
import org.jixiao.model.Place;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Task;

/** The tables with a row per item of a report, in the report's order. */
final class ItemTables {

  static final Table<Assessment> TASKS = table("tasks", ItemTables::tasks);
  static final Table<Assessment> SCORE_ITEMS = table("score_items", ItemTables::scoreItems);
  static final Table<Assessment> DEDUCTIONS = table("deductions", ItemTables::deductions);
  static final Table<Assessment> INDICATORS = table("indicators", ItemTables::indicators);
  static final Table<Assessment> OUTPUTS = table("outputs", ItemTables::outputs);
  static final Table<Assessment> EVIDENCE = table("evidence", ItemTables::evidence);

  private ItemTables() {}

  private static Table<Assessment> table(String name, RowWriter<Assessment> rows) {
    return Table.yearly(name, ReportTable::year, rows);
  }

  private static void tasks(Assessment assessment, Rows rows) throws IOException {
    int ordinal = 0;
    for (Task task : assessment.report().tasks()) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .text("name", task.name())
          .money("budget_yuan", task.budget())
          .money("expenditure_yuan", task.expenditure())
          .decimal("execution_pct", task.execution())
          .end();
    }
  }

  private static void scoreItems(Assessment assessment, Rows rows) throws IOException {
    int ordinal = 0;
    for (ScoreItem item : assessment.report().scoreItems()) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .text("name", item.name())
          .text("parent", item.parent())
          .decimal("full_marks_points", item.fullMarks())
          .decimal("score_points", item.score())
          .end();
    }
  }

  private static void deductions(Assessment assessment, Rows rows) throws IOException {
    int ordinal = 0;
    for (Deduction deduction : assessment.report().deductions()) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .decimal("points", deduction.points())
          .text("reason", deduction.reason())
          .text("item", deduction.item())
          .end();
    }
  }

  private static void indicators(Assessment assessment, Rows rows) throws IOException {
    int ordinal = 0;
    for (Indicator indicator : assessment.report().indicators()) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .text("name", indicator.name())
          .text("target", indicator.target())
          .text("actual", indicator.actual())
          .flag("achieved", indicator.achieved())
          .end();
    }
  }

  private static void outputs(Assessment assessment, Rows rows) throws IOException {
    int ordinal = 0;
    for (Output output : assessment.report().outputs()) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .text("label", output.label())
          .decimal("value", output.value())
          .text("unit", output.unit())
          .text("approximate", output.approximate())
          .end();
    }
  }

  private static void evidence(Assessment assessment, Rows rows) throws IOException {
    for (Evidence evidence : assessment.report().evidence()) {
      Place place = evidence.place() == null ? Place.UNKNOWN : evidence.place();
      ReportTable.identify(assessment, rows)
          .text("path", evidence.path())
          .text("quote", evidence.quote())
          .whole("start_offset", evidence.start())
          .whole("end_offset", evidence.end())
          .text("printed", evidence.printed())
          .text("unit", evidence.unit())
          .whole("page", place.page())
          .whole("table_number", place.table())
          .whole("row_number", place.row())
          .whole("column_number", place.column())
          .whole("paragraph", place.paragraph())
          .end();
    }
  }
}
