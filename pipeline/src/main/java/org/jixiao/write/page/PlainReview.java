package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** Whom to check again and why, without any script. */
final class PlainReview {

  private static final int MOST = 100;

  private PlainReview() {}

  static void write(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("review.table"),
            List.of(
                texts.zh("department"),
                texts.zh("year"),
                texts.zh("rank"),
                texts.zh("weight"),
                texts.zh("why")));
    Sheet review = data.sheet("review_list");
    List<PublishedRow> rows = review.rows().stream().limit(MOST).toList();
    for (PublishedRow row : rows) {
      table.add(
          Shown.words(row.text("department")),
          Shown.whole(row.whole("fiscal_year")),
          Shown.whole(row.whole("rank")),
          Shown.number(row.decimal("weight_points")),
          Shown.words(row.text("sentence_zh")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, rows.size(), review.total(), "review_list");
  }
}
