package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.ThemeYear;

/** How often the departments of a district name each theme in a year. */
final class Themes {
  /** By id. */
  static final List<Theme> ALL =
      ThemeDictionary.standard().themes().stream().sorted(comparing(Theme::id)).toList();

  private static final Comparator<ThemeYear> BY_PLACE =
      comparing(ThemeYear::city, nullsFirst(naturalOrder()))
          .thenComparing(ThemeYear::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(ThemeYear::district, nullsFirst(naturalOrder()))
          .thenComparing(ThemeYear::fiscalYear)
          .thenComparing(ThemeYear::theme);

  private Themes() {}

  static List<ThemeYear> years(List<Seen> all) {
    List<ThemeYear> rows = new ArrayList<>();
    all.stream()
        .filter(PlaceYears::isInDistrict)
        .collect(groupingBy(PlaceYears::district))
        .forEach((place, reports) -> rows.addAll(years(place, reports)));
    rows.sort(BY_PLACE);
    return rows;
  }

  private static List<ThemeYear> years(PlaceYears.Place place, List<Seen> reports) {
    List<ThemeYear> rows = new ArrayList<>();
    for (Theme theme : ALL) {
      Named named = Named.of(theme.id(), reports);
      if (named.departments + named.promising == 0) continue;
      rows.add(row(place, reports, theme.id(), theme.zh(), theme.en(), named));
    }
    if (count(reports, seen -> seen.problems() > 0) > 0) {
      Named unexplained = Named.unexplained(reports);
      rows.add(row(place, reports, "none", "未归类", "Not explained by any theme", unexplained));
    }
    return rows;
  }

  /** How often a theme is named. */
  private record Named(int departments, int statements, int primary, int promising) {
    static Named of(String theme, List<Seen> reports) {
      return new Named(
          count(reports, seen -> seen.names(theme)),
          sum(reports, seen -> seen.mentions(m -> m.theme().equals(theme))),
          sum(reports, seen -> seen.mentions(m -> m.theme().equals(theme) && m.primary())),
          count(reports, seen -> seen.promises().contains(theme)));
    }

    static Named unexplained(List<Seen> reports) {
      int statements = sum(reports, Seen::unexplained);
      return new Named(count(reports, seen -> seen.unexplained() > 0), statements, statements, 0);
    }
  }

  private static ThemeYear row(
      PlaceYears.Place place, List<Seen> reports, String id, String zh, String en, Named named) {
    return new ThemeYear(
        place.city(),
        place.district(),
        new Members(reports).least(seen -> seen.digest().divisionCode()),
        place.year(),
        id,
        zh,
        en,
        named.departments,
        count(reports, seen -> seen.problems() > 0),
        named.statements,
        named.primary,
        sum(reports, Seen::problems),
        named.promising);
  }

  private static int count(List<Seen> reports, Predicate<Seen> which) {
    return (int) reports.stream().filter(which).count();
  }

  private static int sum(List<Seen> reports, ToIntFunction<Seen> number) {
    return reports.stream().mapToInt(number).sum();
  }
}
