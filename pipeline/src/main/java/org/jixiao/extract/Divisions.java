package org.jixiao.extract;

import java.util.List;

/** The cities and districts that the reader knows. */
record Divisions(List<Division> all) {

  Divisions {
    all = List.copyOf(all);
  }

  /** The division with the code, today's or a former one; null when there is none. */
  Division coded(String code) {
    for (Division division : all) {
      if (division.code().equals(code) || division.former().contains(code)) return division;
    }
    return null;
  }

  /**
   * The division that a department's name tells: its district, else its city, else null. Districts
   * of other cities than one that is named do not count, for districts of two cities may share a
   * name.
   */
  Division in(String name) {
    Division city = null;
    for (Division division : all) {
      if (division.isCity() && name.contains(division.city())) city = division;
    }
    for (Division division : all) {
      boolean elsewhere = city != null && !city.city().equals(division.city());
      if (division.isCity() || elsewhere) continue;
      if (name.contains(division.district()) || division.isBranch(name)) return division;
    }
    return city;
  }
}
