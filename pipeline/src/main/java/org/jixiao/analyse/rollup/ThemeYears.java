package org.jixiao.analyse.rollup;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.rollup.GroupKey.Kind;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.ThemeYear;

/** Themes of each district and year, the municipal level among them. */
public final class ThemeYears {
  private static final String NONE = "none";
  private static final String NONE_ZH = "未归类";
  private static final String NONE_EN = "Not explained by any theme";

  private static final Comparator<ThemeYear> ORDER =
      Comparator.comparing(ThemeYear::city, nullsFirst(naturalOrder()))
          .thenComparing(ThemeYear::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(ThemeYear::district, nullsFirst(naturalOrder()))
          .thenComparingInt(ThemeYear::fiscalYear)
          .thenComparing(ThemeYear::theme);

  private ThemeYears() {}

  /**
   * Of partials that together hold every report of the cities they are about: a row for each theme
   * that a problem or measure names, and one for what no theme explains wherever a problem is
   * stated. In the order city, division code, district, year, theme, the unexplained last.
   */
  public static List<ThemeYear> finish(Iterable<Partial> partials, ThemeDictionary dictionary) {
    return finish(Partial.sum(partials), dictionary);
  }

  /** Of all reports of the cities that it is about. */
  public static List<ThemeYear> finish(Partial all, ThemeDictionary dictionary) {
    List<ThemeYear> rows = new ArrayList<>();
    for (Group group : all.groups()) {
      if (group.key().kind() == Kind.DISTRICT) addRows(group, dictionary, rows);
    }
    rows.sort(ORDER);
    return rows;
  }

  private static void addRows(Group group, ThemeDictionary dictionary, List<ThemeYear> rows) {
    for (ThemeCount count : group.themes()) {
      if (count.theme() == ThemeCount.NONE) continue;
      String id = ThemeSet.id(count.theme());
      rows.add(row(group, count, id, dictionary.theme(id).zh(), dictionary.theme(id).en()));
    }
    if (group.counts().reporting() > 0) {
      rows.add(row(group, group.theme(ThemeCount.NONE), NONE, NONE_ZH, NONE_EN));
    }
  }

  private static ThemeYear row(Group group, ThemeCount count, String id, String zh, String en) {
    return new ThemeYear(
        group.key().city(),
        group.key().district(),
        group.divisionCode(),
        group.key().year(),
        id,
        zh,
        en,
        count.departments(),
        group.counts().reporting(),
        count.statements(),
        count.primaryStatements(),
        group.counts().problems(),
        count.promisingDepartments());
  }
}
