package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** Who stands out, without any script: the flags in one sentence each, then the types' spread. */
final class PlainOutliers {

  private static final int MOST = 100;

  private PlainOutliers() {}

  static void write(PageData data, Texts texts, Markup html) throws IOException {
    Sheet outliers = data.sheet("outliers");
    PlainTable table =
        new PlainTable(texts.zh("who.table"), List.of(texts.zh("measure"), texts.zh("why")));
    List<PublishedRow> rows = outliers.rows().stream().limit(MOST).toList();
    for (PublishedRow row : rows) {
      table.add(texts.name("measure", row.text("measure")), Shown.words(row.text("sentence_zh")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, rows.size(), outliers.total(), "outliers");
    types(data, texts, html);
  }

  private static void types(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("types.table"),
            List.of(
                texts.zh("type"),
                texts.zh("year"),
                texts.zh("count"),
                texts.zh("execution.median"),
                texts.zh("quartiles"),
                texts.zh("score.median")));
    Sheet types = data.sheet("type_year");
    List<PublishedRow> rows = types.rows().stream().limit(MOST).toList();
    for (PublishedRow row : rows) {
      table.add(
          texts.name("type", row.text("department_type")),
          Shown.whole(row.whole("fiscal_year")),
          Shown.whole(row.whole("execution_departments")),
          Shown.percent(row.decimal("execution_median_pct")),
          Shown.number(row.decimal("execution_lower_quartile_pct"))
              + "–"
              + Shown.number(row.decimal("execution_upper_quartile_pct")),
          Shown.number(row.decimal("score_median_points")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, rows.size(), types.total(), "type_year");
  }
}
