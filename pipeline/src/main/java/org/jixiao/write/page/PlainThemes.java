package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** Problems that recur, without any script: for the city, then for departments. */
final class PlainThemes {

  private static final int MOST = 100;

  private PlainThemes() {}

  static void write(PageData data, Texts texts, Markup html) throws IOException {
    city(data, texts, html);
    departments(data, texts, html);
  }

  private static void city(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("themes.table"),
            List.of(
                texts.zh("theme"),
                texts.zh("years"),
                texts.zh("departments"),
                texts.zh("districts")));
    for (PublishedRow row : data.sheet("recurring").where(r -> "city".equals(r.text("scope")))) {
      table.add(
          data.themeZh(row.text("theme")),
          Shown.words(row.text("years")),
          Shown.whole(row.whole("departments")),
          Shown.whole(row.whole("districts")));
    }
    table.write(html, texts.zh("none"));
  }

  private static void departments(PageData data, Texts texts, Markup html) throws IOException {
    PlainTable table =
        new PlainTable(
            texts.zh("repeated.table"),
            List.of(
                texts.zh("department"),
                texts.zh("theme"),
                texts.zh("years"),
                texts.zh("promised"),
                texts.zh("broken")));
    Sheet repeated = data.sheet("repeated");
    List<PublishedRow> rows = repeated.rows().stream().limit(MOST).toList();
    for (PublishedRow row : rows) {
      table.add(
          Shown.words(row.text("department")),
          data.themeZh(row.text("theme")),
          Shown.words(row.text("years")),
          Shown.words(row.text("promised_years")),
          Shown.words(row.text("broken_promises")));
    }
    table.write(html, texts.zh("none"));
    PlainGroups.leftOut(texts, html, rows.size(), repeated.total(), "theme_recurrence");
  }
}
