package org.jixiao.write.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/** Reads what the page says from a run's tables; memory does not grow with the run. */
final class PageReader {

  /** Reports, and rows of the list for re-check, that a page carries at most. */
  static final int MOST_REPORTS = 2000;

  private static final Set<String> WIDE_SCOPES = Set.of("district", "city");

  private final TableFiles tables;
  private final int most;

  private PageReader(TableFiles tables, int most) {
    this.tables = tables;
    this.most = most;
  }

  static PageData read(TableFiles tables) throws IOException {
    return read(tables, MOST_REPORTS);
  }

  /** A page with at most {@code most} reports. */
  static PageData read(TableFiles tables, int most) throws IOException {
    return new PageReader(tables, most).read();
  }

  private PageData read() throws IOException {
    Map<String, Sheet> sheets = new TreeMap<>();
    sheets.put("city_year", Picks.CITIES.of(tables));
    sheets.put("review_list", review(years(sheets.get("city_year"))));
    Census census = Census.of(tables, sheets.get("city_year"), most);
    Choice choice = Choice.of(census, sheets.get("review_list"), most);
    sheets.putAll(Details.read(tables, choice));
    wide(sheets);
    return new PageData(
        sheets, census.histograms(), census.reports(), choice.fromReview(), Optional.empty());
  }

  private void wide(Map<String, Sheet> sheets) throws IOException {
    sheets.put("district_year", Picks.DISTRICTS.of(tables));
    sheets.put("type_year", Picks.TYPES.of(tables));
    sheets.put("theme_year", Picks.THEMES.of(tables));
    sheets.put("repeated", Picks.REPEATED.where(tables, "scope", Set.of("department")));
    sheets.put("recurring", Picks.RECURRING.where(tables, "scope", WIDE_SCOPES));
    sheets.put("verdicts", Picks.VERDICTS.where(tables, "verdict", Picks.VERDICTS_ON_GROUPS));
    sheets.put("coverage_gaps", Picks.GAPS.of(tables));
    sheets.put("rejections", Picks.REJECTIONS.of(tables));
    sheets.put("superseded", superseded());
    sheets.put("emerging_terms", Picks.TERMS.of(tables));
  }

  private static Set<Integer> years(Sheet cities) {
    Set<Integer> years = new TreeSet<>((one, other) -> other.compareTo(one));
    for (PublishedRow row : cities.rows()) years.add(row.whole("fiscal_year"));
    return years;
  }

  /** The list for re-check, year by year, until there are enough; the others are only counted. */
  private Sheet review(Set<Integer> newestFirst) throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    long total = 0;
    for (int year : newestFirst) {
      Foremost<PublishedRow> foremost = new Foremost<>(Picks.BY_RANK, most - rows.size());
      PublishedTable table = PublishedTable.of(tables, "review_list").inYear(year);
      table.each(Picks.REVIEW_KEY, foremost::add);
      total += foremost.seen();
      rows.addAll(reviewed(table, foremost.inOrder()));
    }
    return new Sheet(Picks.REVIEW, rows, total);
  }

  private static List<PublishedRow> reviewed(PublishedTable table, List<PublishedRow> keys)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    keys.forEach(row -> ids.add(row.text("report_id")));
    List<PublishedRow> rows = new ArrayList<>();
    if (!ids.isEmpty()) table.where("report_id", ids, Picks.REVIEW, rows::add);
    rows.sort(Picks.BY_RANK);
    return rows;
  }

  private Sheet superseded() throws IOException {
    Foremost<PublishedRow> rows = new Foremost<>(Picks.SUPERSEDED.order(), Picks.SUPERSEDED.most());
    PublishedTable.of(tables, Picks.SUPERSEDED.table())
        .each(
            Picks.SUPERSEDED.columns(),
            row -> {
              if ((Long) row.values().get("records_superseded") > 0) rows.add(row);
            });
    return new Sheet(Picks.SUPERSEDED.columns(), rows.inOrder(), rows.seen());
  }
}
