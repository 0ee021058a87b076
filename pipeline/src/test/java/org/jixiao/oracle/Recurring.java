package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.model.Level;
import org.jixiao.model.Recurrence;

/** Which themes come back. */
final class Recurring {
  private static final Comparator<Recurrence> BY_SCOPE =
      comparing(Recurrence::city, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::scope)
          .thenComparing(Recurrence::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::district, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::theme);

  private Recurring() {}

  /** A place over the years; {@code district} is null for a city and for its own departments. */
  private record Area(String city, String district) {}

  /** Themes that spread in a city or that departments of a district share. */
  static List<Recurrence> ofPlaces(List<Seen> all) {
    List<Recurrence> rows = new ArrayList<>();
    all.stream()
        .collect(groupingBy(seen -> new Area(seen.digest().city(), null)))
        .forEach((city, reports) -> rows.addAll(inCity(city, reports)));
    all.stream()
        .filter(PlaceYears::isInDistrict)
        .collect(groupingBy(s -> new Area(s.digest().city(), PlaceYears.district(s).district())))
        .forEach((district, reports) -> rows.addAll(inDistrict(district, reports)));
    rows.sort(BY_SCOPE);
    return rows;
  }

  private static List<Recurrence> inCity(Area city, List<Seen> reports) {
    List<Recurrence> rows = new ArrayList<>();
    for (Theme theme : Themes.ALL) {
      SortedMap<Integer, List<Seen>> years = yearsNaming(theme, reports);
      long districts =
          years.values().stream()
              .flatMap(List::stream)
              .map(seen -> PlaceYears.district(seen).district())
              .filter(Objects::nonNull)
              .distinct()
              .count();
      if (districts < 2 || years.size() < 2) continue;
      String code = leastCode(reports, years, PlaceYears::cityCode);
      rows.add(ofPlace("city", city, code, theme, years, (int) districts));
    }
    return rows;
  }

  private static List<Recurrence> inDistrict(Area district, List<Seen> reports) {
    List<Recurrence> rows = new ArrayList<>();
    for (Theme theme : Themes.ALL) {
      SortedMap<Integer, List<Seen>> years = yearsNaming(theme, reports);
      years.values().removeIf(naming -> naming.size() < 2);
      if (years.isEmpty()) continue;
      String code = leastCode(reports, years, seen -> seen.digest().divisionCode());
      int districts = district.district() == null ? 0 : 1;
      rows.add(ofPlace("district", district, code, theme, years, districts));
    }
    return rows;
  }

  /** The reports that name a theme, by year. */
  private static SortedMap<Integer, List<Seen>> yearsNaming(Theme theme, Collection<Seen> reports) {
    return reports.stream()
        .filter(seen -> seen.names(theme.id()))
        .collect(groupingBy(s -> s.digest().fiscalYear(), TreeMap::new, toList()));
  }

  /** Of all reports of those years, whether they name the theme or not. */
  private static String leastCode(
      List<Seen> reports, SortedMap<Integer, List<Seen>> years, Function<Seen, String> code) {
    return new Members(
            reports.stream().filter(s -> years.containsKey(s.digest().fiscalYear())).toList())
        .least(code);
  }

  private static Recurrence ofPlace(
      String scope,
      Area area,
      String code,
      Theme theme,
      SortedMap<Integer, List<Seen>> years,
      int districts) {
    return new Recurrence(
        scope,
        area.city(),
        area.district(),
        code,
        null,
        theme.id(),
        theme.zh(),
        theme.en(),
        joined(years.keySet()),
        years.size(),
        years.values().stream().mapToInt(List::size).sum(),
        districts,
        null,
        null);
  }

  /** Themes that a department names in two or more years. */
  static List<Recurrence> ofDepartments(List<Seen> all) {
    List<Recurrence> rows = new ArrayList<>();
    for (List<Seen> history : Histories.of(all).values()) {
      IdentityHashMap<Seen, List<Seen>> earlier = new IdentityHashMap<>();
      for (Seen now : history) earlier.put(now, Histories.earlier(now, history));
      for (Theme theme : Themes.ALL) {
        SortedSet<Integer> named = new TreeSet<>();
        SortedSet<Integer> promised = new TreeSet<>();
        SortedSet<Integer> broken = new TreeSet<>();
        for (Seen one : history) {
          List<Seen> others = others(one, history, earlier);
          if (!one.names(theme.id()) || others.stream().noneMatch(s -> s.names(theme.id()))) {
            continue;
          }
          named.add(year(one));
          others.add(one);
          others.removeIf(s -> !s.promises().contains(theme.id()));
          others.forEach(s -> promised.add(year(s)));
          if (isBroken(one, theme, history, earlier)) broken.add(year(one));
        }
        if (!named.isEmpty()) {
          Digest latest = history.get(history.size() - 1).digest();
          rows.add(ofDepartment(latest, theme, named, promised, broken));
        }
      }
    }
    return rows;
  }

  /** What the same department reported in other years. */
  private static List<Seen> others(
      Seen one, List<Seen> history, IdentityHashMap<Seen, List<Seen>> earlier) {
    List<Seen> others = new ArrayList<>(earlier.get(one));
    for (Seen later : history) if (earlier.get(later).contains(one)) others.add(later);
    return others;
  }

  private static int year(Seen seen) {
    return seen.digest().fiscalYear();
  }

  private static Recurrence ofDepartment(
      Digest latest,
      Theme theme,
      SortedSet<Integer> named,
      SortedSet<Integer> promised,
      SortedSet<Integer> broken) {
    return new Recurrence(
        "department",
        latest.city(),
        latest.district(),
        latest.divisionCode(),
        latest.department(),
        theme.id(),
        theme.zh(),
        theme.en(),
        joined(named),
        named.size(),
        1,
        latest.level() == Level.CITY || latest.district() == null ? 0 : 1,
        joined(promised),
        joined(broken));
  }

  /** Whether a promise about the theme is followed by a report that names it again. */
  private static boolean isBroken(
      Seen promise, Theme theme, List<Seen> history, IdentityHashMap<Seen, List<Seen>> earlier) {
    if (!promise.promises().contains(theme.id())) return false;
    SortedMap<Integer, List<Seen>> later =
        history.stream()
            .filter(s -> earlier.get(s).contains(promise))
            .collect(groupingBy(Recurring::year, TreeMap::new, toList()));
    return !later.isEmpty()
        && later.get(later.firstKey()).stream().anyMatch(s -> s.names(theme.id()));
  }

  private static String joined(Collection<Integer> years) {
    return years.stream().map(String::valueOf).collect(joining(";"));
  }
}
