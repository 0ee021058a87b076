package org.jixiao.write.workbook;

import static java.math.RoundingMode.HALF_UP;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.YearlyTables;
import org.jixiao.write.workbook.ThemeCounts.Place;
import org.jixiao.write.workbook.ThemeCounts.Theme;

/** A row per theme: how many departments name it year by year, repeat it, and where. */
final class ThemeSheet {

  private static final int MOST_YEARS = 5;

  /** Beyond it nobody reads across; districts are then left to the table. */
  private static final int MOST_PLACES = 40;

  private final ThemeCounts counts;
  private final Recurrences recurrences;
  private final Vocabulary words;

  private ThemeSheet(YearlyTables tables, Vocabulary words) throws IOException {
    this.counts = ThemeCounts.of(tables.files());
    this.recurrences = Recurrences.of(tables.files());
    this.words = words;
  }

  static Sheet of(YearlyTables tables, Vocabulary words) throws IOException {
    return new ThemeSheet(tables, words).sheet();
  }

  private Sheet sheet() {
    List<PublishedRow> rows = rows();
    return new Sheet(
        "主题",
        "一行是一个问题主题：各年有多少部门提到、反复提到，最近一年各区有多少部门提到" + leftOut(),
        3,
        columns(),
        rows.subList(0, Math.min(rows.size(), Selection.MOST)),
        rows.size(),
        "最近一年提到的部门多的在前",
        "tables/theme_year（Parquet）");
  }

  private String leftOut() {
    String years = counts.years().size() > MOST_YEARS ? "；更早的年度" : "";
    String places = counts.places().size() > MOST_PLACES ? "；各区的分布" : "";
    String both = years + places;
    return both.isEmpty() ? "" : both + "见 tables/theme_year";
  }

  private List<Integer> years() {
    return counts.years().stream().limit(MOST_YEARS).toList();
  }

  private List<PublishedRow> rows() {
    List<Theme> themes = new ArrayList<>(counts.themes());
    if (!counts.years().isEmpty()) {
      int latest = counts.years().get(0);
      themes.sort(
          Comparator.comparing((Theme theme) -> theme.id().equals("none"))
              .thenComparing(theme -> counts.naming(theme, latest), Comparator.reverseOrder())
              .thenComparing(Comparator.naturalOrder()));
    }
    return themes.stream().map(ThemeSheet::row).toList();
  }

  /** A row that only says which theme it is of; the columns look the rest up. */
  private static PublishedRow row(Theme theme) {
    Map<String, Object> values = new HashMap<>();
    values.put("city", theme.city());
    values.put("theme", theme.id());
    return new PublishedRow(values);
  }

  private List<SheetColumn> columns() {
    SheetColumns themes = new SheetColumns("theme_year", words);
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(themes.word("city"));
    columns.add(themes.word("theme"));
    columns.add(themes.text("theme_zh").showing(row -> words.theme(row.text("theme"))));
    for (int year : years()) {
      columns.add(count(themes, year + " 年提到的部门数", theme -> counts.naming(theme, year)));
      columns.add(share(year));
    }
    columns.add(recurring("反复提到的部门数", "在两个以上年度提到的部门数", "years", recurrences::repeating));
    columns.add(
        recurring("承诺后仍提到的部门数", "写了改进措施、下一份报告又提到的部门数", "broken_promises", recurrences::broken));
    columns.addAll(places(themes));
    return columns;
  }

  private List<SheetColumn> places(SheetColumns themes) {
    List<Place> places = counts.places();
    if (places.size() > MOST_PLACES) return List.of();
    int year = counts.years().isEmpty() ? 0 : counts.years().get(0);
    return places.stream()
        .map(
            place -> count(themes, place.name() + " " + year, theme -> counts.latest(theme, place)))
        .toList();
  }

  private static SheetColumn count(
      SheetColumns themes, String heading, Function<Theme, Object> value) {
    return themes.whole("departments").called(heading).showing(row -> value.apply(themeOf(row)));
  }

  private SheetColumn share(int year) {
    return new SheetColumn(
        year + " 年占比(%)",
        "theme_year.departments, theme_year.reporting_departments",
        "提到的部门数占写有问题的部门数的百分比",
        Look.RATE,
        Shade.SHARE,
        row -> share(themeOf(row), year));
  }

  /** In percent; null when no department states a problem. */
  private BigDecimal share(Theme theme, int year) {
    int reporting = counts.reporting(theme, year);
    if (reporting == 0) return null;
    return BigDecimal.valueOf(100L * counts.naming(theme, year))
        .divide(BigDecimal.valueOf(reporting), 4, HALF_UP);
  }

  private static SheetColumn recurring(
      String heading, String note, String column, Function<Theme, Object> value) {
    return new SheetColumn(
        heading,
        "theme_recurrence." + column,
        note,
        Look.WHOLE,
        Shade.NONE,
        row -> value.apply(themeOf(row)));
  }

  private static Theme themeOf(PublishedRow row) {
    return new Theme(row.text("city"), row.text("theme"));
  }
}
