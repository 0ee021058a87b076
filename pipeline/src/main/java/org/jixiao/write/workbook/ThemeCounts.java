package org.jixiao.write.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/**
 * How many departments name a theme, by city, year and place: sums of {@code theme_year}, whose
 * places share no department.
 */
final class ThemeCounts {

  /** A theme among a city's reports. */
  record Theme(String city, String id) implements Comparable<Theme> {

    private static final Comparator<Theme> ORDER =
        Comparator.comparing(Theme::city, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Theme::id);

    @Override
    public int compareTo(Theme other) {
      return ORDER.compare(this, other);
    }
  }

  private record CityYear(String city, int year) {}

  private record PlaceYear(String city, String code, String district, int year) {}

  /** A district; the municipal level has the city's code and stands before its districts. */
  record Place(String code, String name) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::code, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Place::name);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Theme, SortedMap<Integer, Integer>> naming = new TreeMap<>();
  private final Map<CityYear, Integer> reporting = new HashMap<>();
  private final Map<PlaceYear, Integer> places = new HashMap<>();
  private final Map<Theme, Map<Place, Integer>> latest = new HashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());

  private ThemeCounts() {}

  static ThemeCounts of(TableFiles tables) throws IOException {
    ThemeCounts counts = new ThemeCounts();
    PublishedTable themes = PublishedTable.of(tables, "theme_year");
    themes.each(List.of("fiscal_year"), row -> counts.years.add(row.whole("fiscal_year")));
    themes.each(
        List.of(
            "city",
            "district",
            "division_code",
            "fiscal_year",
            "theme",
            "departments",
            "reporting_departments"),
        counts::add);
    counts.places.forEach(
        (place, departments) ->
            counts.reporting.merge(
                new CityYear(place.city(), place.year()), departments, Integer::sum));
    return counts;
  }

  private void add(PublishedRow row) {
    int year = row.whole("fiscal_year");
    int departments = row.whole("departments");
    Theme theme = new Theme(row.text("city"), row.text("theme"));
    naming.computeIfAbsent(theme, unused -> new TreeMap<>()).merge(year, departments, Integer::sum);
    places.put(
        new PlaceYear(row.text("city"), row.text("division_code"), row.text("district"), year),
        row.whole("reporting_departments"));
    if (year == years.first() && departments > 0) {
      Place place = new Place(row.text("division_code"), SheetColumns.placeOf(row));
      latest
          .computeIfAbsent(theme, unused -> new TreeMap<>())
          .merge(place, departments, Integer::sum);
    }
  }

  /** Newest first. */
  List<Integer> years() {
    return List.copyOf(years);
  }

  List<Theme> themes() {
    return List.copyOf(naming.keySet());
  }

  /** Departments that name a theme in a year. */
  int naming(Theme theme, int year) {
    return naming.get(theme).getOrDefault(year, 0);
  }

  /** Departments of the theme's city that state a problem in a year. */
  int reporting(Theme theme, int year) {
    return reporting.getOrDefault(new CityYear(theme.city(), year), 0);
  }

  /** The places that name any theme in the newest year, by their codes. */
  List<Place> places() {
    SortedSet<Place> found = new TreeSet<>();
    latest.values().forEach(counts -> found.addAll(counts.keySet()));
    return List.copyOf(found);
  }

  /** Departments of a place that name a theme in the newest year; null for none. */
  Integer latest(Theme theme, Place place) {
    return latest.getOrDefault(theme, Map.of()).get(place);
  }
}
