package org.jixiao.write;

import java.io.IOException;
import java.util.List;
import org.jixiao.model.Assessment;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;

/** The tables of problems, measures and their themes. */
final class StatementTables {

  static final Table<Assessment> PROBLEMS =
      Table.yearly("problems", ReportTable::year, StatementTables::problems);
  static final Table<Assessment> MEASURES =
      Table.yearly("measures", ReportTable::year, StatementTables::measures);
  static final Table<Assessment> PROBLEM_THEMES =
      Table.yearly("problem_themes", ReportTable::year, StatementTables::themes);

  private static final String PROBLEM_PATH = "/problems/";
  private static final String MEASURE_PATH = "/measures/";

  private StatementTables() {}

  private static void problems(Assessment assessment, Rows rows) throws IOException {
    statements(assessment, assessment.report().problems(), PROBLEM_PATH, rows);
  }

  private static void measures(Assessment assessment, Rows rows) throws IOException {
    statements(assessment, assessment.report().measures(), MEASURE_PATH, rows);
  }

  private static void statements(
      Assessment assessment, List<Statement> statements, String path, Rows rows)
      throws IOException {
    int ordinal = 0;
    for (Statement statement : statements) {
      ReportTable.identify(assessment, rows)
          .whole("ordinal", ++ordinal)
          .text("marker", statement.marker())
          .text("text", statement.text())
          .text("primary_theme", primaryTheme(assessment.themes(), path, ordinal))
          .end();
    }
  }

  private static String primaryTheme(List<ThemeTag> tags, String path, int ordinal) {
    for (ThemeTag tag : tags) {
      if (tag.primary() && tag.path().startsWith(path) && ordinal(tag.path(), path) == ordinal) {
        return tag.theme();
      }
    }
    return null;
  }

  private static void themes(Assessment assessment, Rows rows) throws IOException {
    for (ThemeTag tag : assessment.themes()) {
      boolean isProblem = tag.path().startsWith(PROBLEM_PATH);
      ReportTable.identify(assessment, rows)
          .text("statement_kind", isProblem ? "problem" : "measure")
          .whole("ordinal", ordinal(tag.path(), isProblem ? PROBLEM_PATH : MEASURE_PATH))
          .text("theme", tag.theme())
          .text("rank", tag.primary() ? "primary" : "secondary")
          .text("term", tag.term())
          .whole("term_start", tag.start())
          .flag("open", tag.isOpen())
          .end();
    }
  }

  /** Paths count from 0, tables from 1. */
  private static int ordinal(String path, String list) {
    if (!path.startsWith(list)) {
      throw new IllegalArgumentException("no path of a statement: " + path);
    }
    return Integer.parseInt(path, list.length(), path.length(), 10) + 1;
  }
}
