package org.jixiao.write.restate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import org.jixiao.write.PublishedRow;

/**
 * A department and year. They stand in the order of their cities, divisions, departments and years.
 *
 * @param reportId the same in every run
 * @param city or null
 * @param district null at city level
 * @param divisionCode or null
 */
public record ReportName(
    String reportId,
    String city,
    String district,
    String divisionCode,
    String department,
    int fiscalYear)
    implements Comparable<ReportName> {

  static final String ID = "report_id";
  static final List<String> COLUMNS =
      List.of(ID, "city", "district", "division_code", "department", "fiscal_year");

  private static final Comparator<ReportName> ORDER =
      comparing(ReportName::city, nullsFirst(naturalOrder()))
          .thenComparing(ReportName::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(ReportName::department)
          .thenComparing(ReportName::fiscalYear)
          .thenComparing(ReportName::reportId);

  static ReportName of(PublishedRow row) {
    return new ReportName(
        row.text(ID),
        row.text("city"),
        row.text("district"),
        row.text("division_code"),
        row.text("department"),
        row.whole("fiscal_year"));
  }

  @Override
  public int compareTo(ReportName other) {
    return ORDER.compare(this, other);
  }
}
