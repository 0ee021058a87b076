package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** What is missing, refused or superseded, without any script. */
final class PlainGaps {

  private PlainGaps() {}

  static void write(PageData data, Texts texts, Markup html) throws IOException {
    gaps(data, texts, html);
    rejections(data, texts, html);
    superseded(data, texts, html);
  }

  private static void gaps(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("gaps.table"),
            List.of(texts.zh("department"), texts.zh("year"), texts.zh("status"), texts.zh("why")));
    Sheet gaps = data.sheet("coverage_gaps");
    for (PublishedRow row : gaps.rows()) {
      table.add(
          Shown.words(row.text("department")),
          Shown.whole(row.whole("fiscal_year")),
          texts.name("status", row.text("status")),
          Shown.words(row.text("sentence_zh")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, gaps.rows().size(), gaps.total(), "coverage_gaps");
  }

  private static void rejections(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("rejections.table"),
            List.of(texts.zh("file"), texts.zh("place"), texts.zh("code"), texts.zh("why")));
    Sheet rejections = data.sheet("rejections");
    for (PublishedRow row : rejections.rows()) {
      table.add(
          Shown.words(row.text("uri")),
          Shown.words(row.text("place")),
          Shown.words(row.text("code")),
          Shown.words(row.text("detail")));
    }
    table.write(html, texts.zh("none"));
    long shown = rejections.rows().size();
    PlainGroups.leftOut(texts, html, shown, rejections.total(), "rejections");
  }

  private static void superseded(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("superseded.table"),
            List.of(texts.zh("file"), texts.zh("records"), texts.zh("superseded.records")));
    Sheet superseded = data.sheet("superseded");
    for (PublishedRow row : superseded.rows()) {
      table.add(
          Shown.words(row.text("uri")),
          String.valueOf(row.values().get("records_in")),
          String.valueOf(row.values().get("records_superseded")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, superseded.rows().size(), superseded.total(), "inputs");
  }
}
