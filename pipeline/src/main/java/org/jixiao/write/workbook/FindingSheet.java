package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.YearlyTables;

/** A row per rule that fired on a report. */
final class FindingSheet {

  private static final List<String> SEVERITIES = List.of("fatal", "warning", "info");

  private static final List<String> READ =
      List.of(
          "report_id",
          "district",
          "division_code",
          "department",
          "department_type",
          "fiscal_year",
          "rule",
          "severity",
          "subject",
          "sentence_zh",
          "evidence_paths");

  private static final Comparator<PublishedRow> MOST_SERIOUS_FIRST =
      comparingInt((PublishedRow row) -> SEVERITIES.indexOf(row.text("severity")))
          .thenComparing(row -> row.text("division_code"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("department"))
          .thenComparing(comparing(row -> row.text("report_id")))
          .thenComparing(row -> row.text("rule"))
          .thenComparing(row -> row.text("subject"))
          .thenComparing(row -> row.text("sentence_zh"));

  private FindingSheet() {}

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    Selection chosen =
        Selection.newest(tables.named("findings"), READ, Selection.Wanted.ALL, MOST_SERIOUS_FIRST);
    return new Sheet(
        "疑点",
        "一行是在一份报告上触发的一条规则，说明中有所依据的数",
        3,
        columns(new SheetColumns("findings", words)),
        chosen.rows(),
        chosen.total(),
        "年度从新到旧，同年严重的在前",
        "tables/findings（Parquet）");
  }

  private static List<SheetColumn> columns(SheetColumns findings) {
    return List.of(
        findings.year(),
        findings.place(),
        findings.text("department"),
        findings.coded("department_type"),
        findings.coded("severity").shaded(Shade.SEVERITY),
        findings.coded("rule").looking(Look.WORDS),
        findings.sentences("sentence_zh").called("说明"),
        findings.code("subject"),
        findings.code("evidence_paths"),
        findings.code("rule").called("规则编号"),
        findings.code("report_id"));
  }
}
