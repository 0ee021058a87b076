package org.jixiao.run;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.analyse.rollup.Group;
import org.jixiao.analyse.rollup.Partial;

/**
 * The years in which anybody of a city reported.
 *
 * @param years ascending, by city; a city that no report tells is the empty name
 * @param shards of the run; 0 when there is no report at all
 */
public record CityYears(SortedMap<String, List<Integer>> years, int shards) {
  static final CityYears NONE = new CityYears(new TreeMap<>(), 0);

  static CityYears of(Partial partial, int shards) {
    SortedMap<String, SortedSet<Integer>> years = new TreeMap<>();
    for (Group group : partial.groups()) {
      years.computeIfAbsent(name(group.key().city()), c -> new TreeSet<>()).add(group.key().year());
    }
    return of(years, shards);
  }

  private static CityYears of(SortedMap<String, SortedSet<Integer>> years, int shards) {
    SortedMap<String, List<Integer>> lists = new TreeMap<>();
    years.forEach((city, some) -> lists.put(city, List.copyOf(some)));
    return new CityYears(lists, shards);
  }

  /** Both. */
  CityYears plus(CityYears other) {
    SortedMap<String, SortedSet<Integer>> all = new TreeMap<>();
    for (CityYears one : List.of(this, other)) {
      one.years.forEach(
          (city, some) -> all.computeIfAbsent(city, c -> new TreeSet<>()).addAll(some));
    }
    return of(all, Math.max(shards, other.shards));
  }

  SortedSet<Integer> of(String city) {
    return new TreeSet<>(years.getOrDefault(name(city), List.of()));
  }

  private static String name(String city) {
    return city == null ? "" : city;
  }
}
