package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.YearlyTables;

/** A row per figure that stands apart; answers that flag nobody are in the table only. */
final class OutlierSheet {

  private static final List<String> FLAGS =
      List.of("outlier", "jump", "borderline", "ceiling", "departs");

  private static final Selection.Wanted FLAGGED =
      new Selection.Wanted("verdict", Set.copyOf(FLAGS));

  private static final List<String> READ =
      List.of(
          "report_id",
          "district",
          "division_code",
          "department",
          "department_type",
          "fiscal_year",
          "verdict",
          "measure",
          "measure_unit",
          "value",
          "median",
          "spread",
          "peers",
          "score",
          "direction",
          "method",
          "circle",
          "peer_group",
          "level",
          "sentence_zh");

  private static final Comparator<PublishedRow> FARTHEST_FIRST =
      comparingInt((PublishedRow row) -> FLAGS.indexOf(row.text("verdict")))
          .thenComparing(OutlierSheet::distance, Comparator.reverseOrder())
          .thenComparing(row -> row.text("division_code"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("report_id"), nullsFirst(naturalOrder()))
          .thenComparing(comparing(row -> row.text("measure")))
          .thenComparing(row -> row.text("method"))
          .thenComparing(row -> row.text("peer_group"))
          .thenComparing(row -> row.text("department_type"))
          .thenComparing(row -> row.text("level"), nullsFirst(naturalOrder()))
          .thenComparing(row -> row.text("sentence_zh"));

  private OutlierSheet() {}

  private static BigDecimal distance(PublishedRow row) {
    BigDecimal score = row.decimal("score");
    return score == null ? BigDecimal.ZERO : score.abs();
  }

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    Selection chosen = Selection.newest(tables.named("outliers"), READ, FLAGGED, FARTHEST_FIRST);
    return new Sheet(
        "离群",
        "一行是一个明显偏离同类、上年或随机水平的数；不指向任何部门的结论不列在这里，见 tables/outliers",
        3,
        columns(new SheetColumns("outliers", words)),
        chosen.rows(),
        chosen.total(),
        "年度从新到旧，同年离群的在前，偏离远的在前",
        "tables/outliers（Parquet）");
  }

  private static List<SheetColumn> columns(SheetColumns outliers) {
    return List.of(
        outliers.year(),
        outliers.place().showing(OutlierSheet::place),
        outliers.text("department").showing(OutlierSheet::department),
        outliers.coded("department_type"),
        outliers.coded("verdict").shaded(Shade.VERDICT),
        outliers.coded("measure"),
        outliers.number("value"),
        outliers.coded("measure_unit"),
        outliers.coded("direction"),
        outliers.number("median"),
        outliers.number("spread"),
        outliers.whole("peers"),
        outliers.number("score"),
        outliers.sentences("sentence_zh").called("说明"),
        outliers.coded("circle"),
        outliers.coded("method").looking(Look.WORDS),
        outliers.code("report_id"));
  }

  private static String place(PublishedRow row) {
    return row.text("department") == null ? null : SheetColumns.placeOf(row);
  }

  private static String department(PublishedRow row) {
    return row.text("department") == null ? "（整组）" : row.text("department");
  }
}
