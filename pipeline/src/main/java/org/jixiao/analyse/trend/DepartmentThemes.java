package org.jixiao.analyse.trend;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.Level;
import org.jixiao.model.Recurrence;

/** The themes of one department's reports. */
record DepartmentThemes(History history, ThemeDictionary dictionary) {

  List<Recurrence> recurring() {
    List<Recurrence> found = new ArrayList<>();
    for (int theme : repeated().numbers()) {
      List<Digest> naming = naming(theme);
      if (!naming.isEmpty()) found.add(recurrence(theme, naming));
    }
    return found;
  }

  /** Themes in two or more reports. */
  private ThemeSet repeated() {
    long once = 0;
    long twice = 0;
    for (Digest digest : history.reports()) {
      long bits = digest.problemThemes().bits();
      twice |= once & bits;
      once |= bits;
    }
    return new ThemeSet(twice);
  }

  /** The reports that name a theme before or after another of the same department does. */
  private List<Digest> naming(int theme) {
    return history.reports().stream()
        .filter(one -> one.problemThemes().has(theme))
        .filter(one -> beside(one).anyMatch(other -> other.problemThemes().has(theme)))
        .toList();
  }

  private Stream<Digest> beside(Digest one) {
    return Stream.concat(history.before(one), history.after(one));
  }

  private Recurrence recurrence(int number, List<Digest> naming) {
    Digest latest = history.latest();
    Theme theme = dictionary.theme(ThemeSet.id(number));
    List<Integer> years = years(naming.stream());
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
        joined(
            years(
                naming.stream()
                    .flatMap(one -> Stream.concat(Stream.of(one), beside(one)))
                    .filter(one -> one.measureThemes().has(number)))),
        joined(years(naming.stream().filter(one -> isBroken(one, number)))));
  }

  /** Whether the theme is promised and the department's next report names it again. */
  private boolean isBroken(Digest promise, int theme) {
    if (!promise.measureThemes().has(theme)) return false;
    List<Digest> later = history.after(promise).toList();
    return later.stream()
        .filter(next -> next.fiscalYear() == later.get(0).fiscalYear())
        .anyMatch(next -> next.problemThemes().has(theme));
  }

  private static List<Integer> years(Stream<Digest> reports) {
    return reports.map(Digest::fiscalYear).distinct().sorted().toList();
  }

  static String joined(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(joining(";"));
  }
}
