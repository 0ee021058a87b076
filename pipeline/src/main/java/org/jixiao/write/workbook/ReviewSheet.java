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

/** A row per department and year that is worth a re-check. */
final class ReviewSheet {

  private static final List<String> READ =
      List.of(
          "report_id",
          "city",
          "district",
          "department",
          "department_type",
          "fiscal_year",
          "rank",
          "weight_points",
          "fatal_findings",
          "warning_findings",
          "outliers",
          "finding_rules",
          "outlier_measures",
          "repeated_themes",
          "sentence_zh");

  private static final Comparator<PublishedRow> BY_RANK =
      comparingInt((PublishedRow row) -> row.whole("rank"))
          .thenComparing(row -> row.text("city"), nullsFirst(naturalOrder()))
          .thenComparing(comparing(row -> row.text("report_id")));

  private ReviewSheet() {}

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    Selection chosen =
        Selection.newest(tables.named("review_list"), READ, Selection.Wanted.ALL, BY_RANK);
    return new Sheet(
        "复核名单",
        "一行是一个有理由复核的部门和年度；权重是各项理由在规则包中的分数之和",
        4,
        columns(new SheetColumns("review_list", words), words),
        chosen.rows(),
        chosen.total(),
        "年度从新到旧，同年按名次",
        "tables/review_list（Parquet）");
  }

  private static List<SheetColumn> columns(SheetColumns reviews, Vocabulary words) {
    return List.of(
        reviews.year(),
        reviews.whole("rank"),
        reviews.place(),
        reviews.text("department"),
        reviews.coded("department_type"),
        reviews.points("weight_points").shaded(Shade.WEIGHT),
        reviews.sentences("sentence_zh").called("理由"),
        reviews.whole("fatal_findings").shaded(Shade.FATAL),
        reviews.whole("warning_findings"),
        reviews.whole("outliers"),
        reviews.eachCoded("finding_rules", "rule"),
        reviews.eachCoded("outlier_measures", "measure"),
        reviews.text("repeated_themes").showing(row -> words.themesOf(row.text("repeated_themes"))),
        reviews.code("report_id"));
  }
}
