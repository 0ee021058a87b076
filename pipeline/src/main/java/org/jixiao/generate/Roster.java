package org.jixiao.generate;

import java.util.List;
import org.jixiao.model.Department;
import org.jixiao.model.Level;

/**
 * Who reports when: an endless list of departments and years without repetition. The place changes
 * fastest, then the year, then the kind of department, so that even a short list has whole peer
 * groups and departments with several years.
 */
final class Roster {
  private static final int LAST_YEAR = 2024;
  private static final int YEARS = 8;

  /** Of so many sub-units, the first is a subdistrict, the second a town, the rest institutions. */
  private static final int OFFICES = 2;

  private static final int SUBDISTRICT_BUDGET = 11_000;
  private static final int TOWN_BUDGET = 18_000;

  private final List<String[]> bureaus = split(Phrases.lines("bureaus.txt"));
  private final List<String[]> institutions;
  private final String syllables;

  Roster(Phrases phrases) {
    institutions = split(phrases.of("institution"));
    syllables = phrases.of("syllable").get(0);
  }

  private static List<String[]> split(List<String> lines) {
    return lines.stream().map(Phrases::fields).toList();
  }

  Unit at(long sequence) {
    int places = Place.ALL.size();
    Place place = Place.ALL.get((int) (sequence % places));
    int year = LAST_YEAR - (int) (sequence / places % YEARS);
    long rank = sequence / places / YEARS;
    long key = rank * places + sequence % places;
    if (rank >= bureaus.size()) return subUnit(place, year, key, rank - bureaus.size());
    return unit(place, year, key, bureaus.get((int) rank), "", Level.DISTRICT);
  }

  private Unit subUnit(Place place, int year, long key, long rank) {
    int kinds = OFFICES + institutions.size();
    int kind = (int) (rank % kinds);
    String name = name(rank / kinds);
    if (kind >= OFFICES || place.isCity()) {
      String[] institution = institutions.get(Math.max(0, kind - OFFICES));
      String infix = kind >= OFFICES ? "" : kind == 0 ? "第一" : "第二";
      return unit(place, year, key, institution, name + infix, Level.DISTRICT);
    }
    String[] office =
        kind == 0
            ? new String[] {"街道办事处", "subdistrict", Integer.toString(SUBDISTRICT_BUDGET)}
            : new String[] {"镇人民政府", "town", Integer.toString(TOWN_BUDGET)};
    return unit(place, year, key, office, name, Level.TOWNSHIP);
  }

  private static Unit unit(
      Place place, int year, long key, String[] kind, String name, Level level) {
    Department department =
        new Department(
            Place.CITY,
            place.district(),
            place.code(),
            place.isCity() ? Level.CITY : level,
            place.prefix() + name + kind[0],
            kind[1]);
    return new Unit(department, year, key, Integer.parseInt(kind[2]));
  }

  /** Two syllables or more, another name for every number. */
  private String name(long number) {
    StringBuilder name = new StringBuilder();
    long rest = number;
    do {
      int base = syllables.length();
      name.append(syllables.charAt((int) (rest % base)));
      rest /= base;
    } while (rest > 0 || name.length() < 2);
    return name.toString();
  }
}
