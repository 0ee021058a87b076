package org.jixiao.run;

import java.util.List;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.rollup.GroupYears;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.rollup.ThemeYears;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Recurrences;
import org.jixiao.model.Recurrence;
import org.jixiao.model.ThemeYear;
import org.jixiao.write.Tables;

/** What the years of some cities and their districts tell. */
record PlaceYears(GroupYears groups, List<ThemeYear> themes, List<Recurrence> recurrences) {

  /** All that is known of each city must be in it. */
  static PlaceYears of(Partial all, ExpectedDepartments expected, ThemeDictionary dictionary) {
    return new PlaceYears(
        GroupYears.finish(all, expected),
        ThemeYears.finish(all, dictionary),
        Recurrences.ofPlaces(all, dictionary));
  }

  List<Parts.Rows<?>> tables() {
    return List.of(
        new Parts.Rows<>(Tables.DISTRICT_YEAR, groups.districts()),
        new Parts.Rows<>(Tables.TYPE_YEAR, groups.types()),
        new Parts.Rows<>(Tables.CITY_YEAR, groups.cities()),
        new Parts.Rows<>(Tables.THEME_YEAR, themes),
        new Parts.Rows<>(Tables.THEME_RECURRENCE, recurrences));
  }

  Harvest told(Harvest harvest) {
    return harvest.withPlaces(groups.districts(), groups.cities());
  }
}
