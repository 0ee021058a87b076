package org.jixiao.extract;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cities and districts that the reader knows.
 *
 * @param townships names of towns with the code of their district
 */
record Divisions(List<Division> all, SortedMap<String, String> townships) {

  Divisions {
    all = List.copyOf(all);
    townships = Collections.unmodifiableSortedMap(new TreeMap<>(townships));
  }

  /** The division with the code, today's or a former one; null when there is none. */
  Division coded(String code) {
    for (Division division : all) {
      if (division.code().equals(code) || division.former().contains(code)) return division;
    }
    return null;
  }

  /**
   * The division that a department's name tells: its district, else the district of its town, else
   * its city, else null. Districts of other cities than one that is named do not count, for
   * districts of two cities may share a name.
   */
  Division in(String name) {
    Division city = null;
    for (Division division : all) {
      if (division.isCity() && division.isNamedBy(name)) city = division;
    }
    for (Division division : all) {
      boolean elsewhere = city != null && !city.city().equals(division.city());
      if (division.isCity() || elsewhere) continue;
      if (name.contains(division.district()) || division.isBranch(name)) return division;
    }
    Division home =
        townships.entrySet().stream()
            .filter(township -> name.contains(township.getKey()))
            .map(township -> coded(township.getValue()))
            .findFirst()
            .orElse(null);
    boolean elsewhere = city != null && home != null && !home.city().equals(city.city());
    return home == null || elsewhere ? city : home;
  }
}
