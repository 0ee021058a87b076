package org.jixiao.analyse.trend;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.Level;
import org.jixiao.model.Recurrence;

/** The themes of one department's reports, which are in the order of years. */
record DepartmentThemes(List<Digest> history, ThemeDictionary dictionary) {
  private static final int OFTEN = 2;

  List<Recurrence> recurring() {
    List<Recurrence> found = new ArrayList<>();
    for (int theme : repeated().numbers()) {
      List<Integer> years = years(Digest::problemThemes, theme);
      if (years.size() >= OFTEN) found.add(recurrence(dictionary.theme(ThemeSet.id(theme)), years));
    }
    return found;
  }

  /** Themes in two or more reports. */
  private ThemeSet repeated() {
    long once = 0;
    long twice = 0;
    for (Digest digest : history) {
      long bits = digest.problemThemes().bits();
      twice |= once & bits;
      once |= bits;
    }
    return new ThemeSet(twice);
  }

  private List<Integer> years(Function<Digest, ThemeSet> themes, int theme) {
    return history.stream()
        .filter(digest -> themes.apply(digest).has(theme))
        .map(Digest::fiscalYear)
        .distinct()
        .toList();
  }

  private Recurrence recurrence(Theme theme, List<Integer> years) {
    Digest latest = history.get(history.size() - 1);
    List<Integer> promised = years(Digest::measureThemes, ThemeSet.number(theme.id()));
    return new Recurrence(
        "department",
        latest.city(),
        latest.district(),
        latest.divisionCode(),
        latest.department(),
        theme.id(),
        theme.zh(),
        theme.en(),
        joined(years),
        years.size(),
        1,
        latest.level() == Level.CITY || latest.district() == null ? 0 : 1,
        joined(promised),
        joined(broken(years, promised)));
  }

  /** The years whose promise was followed by a report that names the theme again. */
  private List<Integer> broken(List<Integer> named, List<Integer> promised) {
    List<Integer> reported = history.stream().map(Digest::fiscalYear).distinct().toList();
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i + 1 < reported.size(); i++) {
      int year = reported.get(i);
      boolean isPromise = named.contains(year) && promised.contains(year);
      if (isPromise && named.contains(reported.get(i + 1))) broken.add(year);
    }
    return broken;
  }

  static String joined(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(joining(";"));
  }
}
