package org.jixiao.analyse.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The roll-up of some reports. Partials of disjoint reports add up, in any order and grouping, to
 * the same record; {@link #NONE} changes nothing.
 *
 * @param groups strictly ascending by key
 */
public record Partial(List<Group> groups) {
  public static final Partial NONE = new Partial(List.of());

  private static final Comparator<Group> BY_KEY = Comparator.comparing(Group::key);

  public Partial {
    groups = List.copyOf(groups);
  }

  /**
   * The roll-up of both.
   *
   * @throws ArithmeticException when a sum does not fit a long
   */
  public Partial plus(Partial other) {
    return new Partial(Merge.sorted(groups, other.groups, BY_KEY, Group::plus));
  }

  /** All of them added in pairs, so that big tallies are not copied once per partial. */
  public static Partial sum(Iterable<Partial> partials) {
    List<Partial> level = new ArrayList<>();
    partials.forEach(level::add);
    while (level.size() > 1) {
      List<Partial> next = new ArrayList<>(level.size() / 2 + 1);
      for (int i = 0; i + 1 < level.size(); i += 2) next.add(level.get(i).plus(level.get(i + 1)));
      if (level.size() % 2 == 1) next.add(level.get(level.size() - 1));
      level = next;
    }
    return level.isEmpty() ? NONE : level.get(0);
  }

  /** One partial per city; reports that do not tell theirs are under the empty name. */
  public SortedMap<String, Partial> byCity() {
    SortedMap<String, List<Group>> cities = new TreeMap<>();
    for (Group group : groups) {
      String city = group.key().city() == null ? "" : group.key().city();
      cities.computeIfAbsent(city, unused -> new ArrayList<>()).add(group);
    }
    SortedMap<String, Partial> partials = new TreeMap<>();
    cities.forEach((city, members) -> partials.put(city, new Partial(members)));
    return partials;
  }
}
