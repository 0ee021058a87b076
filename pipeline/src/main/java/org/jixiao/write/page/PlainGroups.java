package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jixiao.write.PublishedRow;

/** Totals without any script: the city year by year, and its districts. */
final class PlainGroups {

  private static final int MOST = 200;

  private PlainGroups() {}

  static void cities(PageData data, Texts texts, Markup html) throws IOException {
    if (data.cities().isEmpty()) html.element("p", texts.zh("nothing"), "class", "empty");
    for (String city : data.cities()) {
      Integer year = data.headlineYear(city);
      List<PublishedRow> rows =
          data.sheet("city_year").where(row -> Objects.equals(row.text("city"), city));
      if (year != null) {
        html.element("p", texts.zh("headline.year", year, PageData.ENOUGH_PERCENT));
      }
      table(texts, texts.zh("city.table", Shown.words(city)), rows, "fiscal_year")
          .write(html, texts.zh("none"));
    }
  }

  static void districts(PageData data, Texts texts, Markup html) throws IOException {
    Sheet districts = data.sheet("district_year");
    List<PublishedRow> rows = districts.rows().stream().limit(MOST).toList();
    table(texts, texts.zh("where.table"), rows, "district").write(html, texts.zh("none"));
    leftOut(texts, html, rows.size(), districts.total(), "district_year");
  }

  /** Says plainly when a table goes on elsewhere. */
  static void leftOut(Texts texts, Markup html, long shown, long total, String table)
      throws IOException {
    if (shown < total) {
      html.element("p", texts.zh("left.out", shown, total, table), "class", "left-out");
    }
  }

  private static PlainTable table(
      Texts texts, String caption, List<PublishedRow> rows, String first) {
    PlainTable table =
        new PlainTable(
            caption,
            List.of(
                texts.zh(first.equals("district") ? "district" : "year"),
                texts.zh(first.equals("district") ? "year" : "district"),
                texts.zh("received"),
                texts.zh("expected"),
                texts.zh("usable"),
                texts.zh("expenditure.wan"),
                texts.zh("execution.weighted"),
                texts.zh("execution.median"),
                texts.zh("execution.change"),
                texts.zh("adjustment.weighted"),
                texts.zh("score.median"),
                texts.zh("fatal")));
    for (PublishedRow row : rows) add(table, texts, row, first);
    return table;
  }

  private static void add(PlainTable table, Texts texts, PublishedRow row, String first) {
    boolean isDistrict = first.equals("district");
    String place = isDistrict ? place(texts, row) : texts.zh("whole.city");
    String year = Shown.whole(row.whole("fiscal_year"));
    table.add(
        isDistrict ? place : year,
        isDistrict ? year : place,
        Shown.whole(row.whole("received_reports")),
        Shown.whole(row.whole("expected_departments")),
        Shown.whole(row.whole("usable_reports")),
        Shown.tenThousandYuan(row.decimal("expenditure_yuan")),
        Shown.percent(row.decimal("execution_weighted_pct")),
        Shown.percent(row.decimal("execution_median_pct")),
        Shown.change(row.decimal("execution_change_points")),
        Shown.percent(row.decimal("adjustment_weighted_pct")),
        Shown.number(row.decimal("score_median_points")),
        Shown.whole(row.whole("fatal_findings")));
  }

  /** A row's district, or that it is of the municipal level. */
  static String place(Texts texts, PublishedRow row) {
    String district = row.text("district");
    return district == null ? texts.zh("municipal") : district;
  }
}
