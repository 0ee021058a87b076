package org.jixiao.analyse.trend;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.Recurrence;

/** Themes that come back. Causes count as much as problems. */
public final class Recurrences {
  private Recurrences() {}

  /**
   * Themes that a department names in two or more years; of all the years of some departments, in
   * any order. In the order division code, department, theme.
   */
  public static List<Recurrence> ofDepartments(
      Iterable<Digest> digests, Succession succession, ThemeDictionary dictionary) {
    List<Recurrence> found = new ArrayList<>();
    for (History history : Histories.of(digests, succession)) {
      found.addAll(new DepartmentThemes(history, dictionary).recurring());
    }
    return found;
  }

  /**
   * Themes that two or more departments of a district share in a year, the municipal level counting
   * as a district; and themes that spread over two or more districts and two or more years of a
   * city, municipal departments counting for the years but not as a district. Of partials that
   * together hold every report of the cities they are about. A department that names a theme in two
   * years counts twice among the departments. In the order city, city before its districts,
   * division code, theme.
   */
  public static List<Recurrence> ofPlaces(Iterable<Partial> partials, ThemeDictionary dictionary) {
    return ofPlaces(Partial.sum(partials), dictionary);
  }

  /** Of all reports of the cities that it is about. */
  public static List<Recurrence> ofPlaces(Partial all, ThemeDictionary dictionary) {
    return new PlaceThemes(dictionary).recurring(all);
  }
}
