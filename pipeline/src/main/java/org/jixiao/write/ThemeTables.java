package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.EmergingTerm;
import org.jixiao.model.Recurrence;
import org.jixiao.model.ThemeYear;

/** The tables that count themes. */
final class ThemeTables {

  static final Table<ThemeYear> THEME_YEAR =
      Table.yearly("theme_year", ThemeYear::fiscalYear, ThemeTables::year);
  static final Table<Recurrence> THEME_RECURRENCE =
      Table.undivided("theme_recurrence", ThemeTables::recurrence);
  static final Table<EmergingTerm> EMERGING_TERMS =
      Table.undivided("emerging_terms", ThemeTables::emerging);

  private ThemeTables() {}

  private static void year(ThemeYear theme, Rows rows) throws IOException {
    rows.text("city", theme.city())
        .text("district", theme.district())
        .text("division_code", theme.divisionCode())
        .whole("fiscal_year", theme.fiscalYear())
        .text("theme", theme.theme())
        .text("theme_zh", theme.themeZh())
        .text("theme_en", theme.themeEn())
        .whole("departments", theme.departments())
        .whole("reporting_departments", theme.reporting())
        .whole("statements", theme.statements())
        .whole("primary_statements", theme.primaryStatements())
        .whole("all_statements", theme.allStatements())
        .whole("promising_departments", theme.promisingDepartments())
        .end();
  }

  private static void recurrence(Recurrence theme, Rows rows) throws IOException {
    rows.text("scope", theme.scope())
        .text("city", theme.city())
        .text("district", theme.district())
        .text("division_code", theme.divisionCode())
        .text("department", theme.department())
        .text("theme", theme.theme())
        .text("theme_zh", theme.themeZh())
        .text("theme_en", theme.themeEn())
        .text("years", theme.years())
        .whole("year_count", theme.yearCount())
        .whole("departments", theme.departments())
        .whole("districts", theme.districts())
        .text("promised_years", theme.promisedYears())
        .text("broken_promises", theme.brokenPromises())
        .end();
  }

  private static void emerging(EmergingTerm term, Rows rows) throws IOException {
    rows.text("city", term.city())
        .text("term", term.term())
        .whole("statements", term.statements())
        .whole("departments", term.departments())
        .whole("districts", term.districts())
        .text("years", term.years())
        .whole("first_year", term.firstYear())
        .whole("last_year", term.lastYear())
        .tenThousandths("association", term.association())
        .text("example", term.example())
        .text("example_report_id", term.exampleReportId())
        .whole("example_ordinal", term.exampleOrdinal())
        .whole("explained_statements", term.explainedStatements())
        .tenThousandths("least_association", term.leastAssociation())
        .whole("least_departments", term.leastDepartments())
        .tenThousandths("cohesion", term.cohesion())
        .tenThousandths("boundary", term.boundary())
        .end();
  }
}
