package org.jixiao.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.restate.Restatements;

/**
 * All that the page says.
 *
 * @param sheets rows of tables by the table's name
 * @param histograms of the rates and scores of all reports, by city and year
 * @param reports that there are, of which the page carries those in the sheet {@code reports}
 * @param fromReview how many of those were chosen for the list for re-check; 0 when all are carried
 * @param restated what changed against the run that was published before, if one was
 */
record PageData(
    Map<String, Sheet> sheets,
    Map<Census.Place, Census.Histograms> histograms,
    long reports,
    long fromReview,
    Optional<Restatements> restated) {

  /** A year speaks for a city when it has this share of the reports of the city's fullest year. */
  static final int ENOUGH_PERCENT = 25;

  private static final int HUNDRED = 100;

  /** The same with what changed since another run. */
  PageData against(Restatements changes) {
    return new PageData(sheets, histograms, reports, fromReview, Optional.of(changes));
  }

  Sheet sheet(String name) {
    return Objects.requireNonNull(sheets.get(name), name);
  }

  /** The cities, the one with the most reports first; one may be null, for unknown. */
  List<String> cities() {
    Map<String, Integer> received = new LinkedHashMap<>();
    for (PublishedRow row : sheet("city_year").rows()) {
      received.merge(row.text("city"), row.whole("received_reports"), Math::addExact);
    }
    List<String> cities = new ArrayList<>(received.keySet());
    cities.sort((one, other) -> received.get(other).compareTo(received.get(one)));
    return cities;
  }

  /** The newest year of a city that has enough reports; null when it has none. */
  Integer headlineYear(String city) {
    List<PublishedRow> years =
        sheet("city_year").where(row -> Objects.equals(row.text("city"), city));
    int fullest = years.stream().mapToInt(row -> row.whole("received_reports")).max().orElse(0);
    return years.stream()
        .filter(row -> row.whole("received_reports") * HUNDRED >= fullest * ENOUGH_PERCENT)
        .map(row -> row.whole("fiscal_year"))
        .max(Integer::compareTo)
        .orElse(null);
  }

  /** The Chinese name of a theme; its id where no table names it. */
  String themeZh(String id) {
    return sheet("theme_year").rows().stream()
        .filter(row -> id.equals(row.text("theme")) && row.text("theme_zh") != null)
        .map(row -> row.text("theme_zh"))
        .findFirst()
        .orElse(id);
  }

  /** How many rows of tables the page shows. */
  long rows() {
    return sheets.values().stream().mapToLong(sheet -> sheet.rows().size()).sum();
  }
}
