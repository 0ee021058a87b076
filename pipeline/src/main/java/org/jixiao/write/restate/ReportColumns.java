package org.jixiao.write.restate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which columns of {@code reports} are compared.
 *
 * @param figures in the order of the table's columns
 */
record ReportColumns(List<String> figures) {
  /** They say what a report is, where it was read and by what it was judged. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "report_id",
          "city",
          "district",
          "division_code",
          "level",
          "department",
          "fiscal_year",
          "submitted_at",
          "source_uri",
          "input_uri",
          "input_place",
          "sha256",
          "media_type",
          "charset",
          "rule_pack",
          "evidence",
          "findings",
          "fatal_findings");

  ReportColumns {
    figures = List.copyOf(figures);
  }

  /** Those that the tables of both runs have. */
  static ReportColumns ofBoth(List<String> before, List<String> after) {
    List<String> both = new ArrayList<>(after);
    both.retainAll(before);
    both.removeAll(NO_FIGURES);
    return new ReportColumns(both);
  }

  /** What a report must say alike to be the same. */
  List<String> compared() {
    List<String> compared = new ArrayList<>(List.of(ReportName.ID, "sha256", "submitted_at"));
    compared.addAll(figures);
    return compared;
  }

  /** What is read of reports that changed. */
  List<String> read() {
    List<String> read = new ArrayList<>(ReportName.COLUMNS);
    read.addAll(Cause.COLUMNS);
    read.addAll(figures);
    return read;
  }
}
