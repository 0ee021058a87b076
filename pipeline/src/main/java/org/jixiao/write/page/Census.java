package org.jixiao.write.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/**
 * One look at every report: how rates and scores are distributed, and an even sample of the newest.
 * The sample is even because a report's id ends with a hash of its department and year.
 */
final class Census {

  /** The departments of a city in a year; the city may be unknown. */
  record Place(String city, int year) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        comparing(Place::city, nullsFirst(naturalOrder())).thenComparing(Place::year);

    static Place of(PublishedRow row) {
      return new Place(row.text("city"), row.whole("fiscal_year"));
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** What the histograms of a place are made of. */
  record Histograms(Distribution execution, Distribution score) {}

  private record Drawn(String hash, String id, int year) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<String> COLUMNS =
      List.of(
          "report_id",
          "city",
          "fiscal_year",
          "execution_pct",
          "execution_basis",
          "score_points",
          "full_marks_points");

  private final Foremost<Drawn> sample;
  private final TreeMap<Place, Histograms> histograms = new TreeMap<>();

  private final Map<Place, String> bases = new HashMap<>();

  private Census(Sheet cities, int sample) {
    for (PublishedRow city : cities.rows()) {
      bases.put(Place.of(city), city.text("execution_basis"));
    }
    this.sample =
        new Foremost<>(
            comparing(Drawn::year).reversed().thenComparing(Drawn::hash).thenComparing(Drawn::id),
            sample);
  }

  /**
   * Looks at every report and draws up to {@code sample} of them.
   *
   * @param cities tell the basis on which a year's execution rates are compared; others are left
   *     out, as in the totals
   */
  static Census of(TableFiles tables, Sheet cities, int sample) throws IOException {
    Census census = new Census(cities, sample);
    PublishedTable.of(tables, "reports").each(COLUMNS, census::count);
    return census;
  }

  private void count(PublishedRow row) {
    String id = row.text("report_id");
    int year = row.whole("fiscal_year");
    sample.add(new Drawn(id.substring(id.lastIndexOf('-') + 1), id, year));
    Place place = Place.of(row);
    Histograms here =
        histograms.computeIfAbsent(
            place, unused -> new Histograms(new Distribution(), new Distribution()));
    if (Objects.equals(row.text("execution_basis"), bases.get(place))) {
      here.execution().add(row.decimal("execution_pct"));
    }
    here.score().add(scoreOutOfHundred(row));
  }

  private static BigDecimal scoreOutOfHundred(PublishedRow row) {
    BigDecimal full = row.decimal("full_marks_points");
    return full == null || full.compareTo(HUNDRED) == 0 ? row.decimal("score_points") : null;
  }

  long reports() {
    return sample.seen();
  }

  /** The ids that were drawn, the newest year's first. */
  List<String> drawn() {
    return sample.inOrder().stream().map(Drawn::id).toList();
  }

  Map<Place, Histograms> histograms() {
    return histograms;
  }
}
