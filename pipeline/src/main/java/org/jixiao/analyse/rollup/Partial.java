package org.jixiao.analyse.rollup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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

  /**
   * All of them, taken one by one. Sums of equally many are added, as a binary counter carries: so
   * big tallies are not copied once per partial, and few partials are held at a time.
   */
  public static Partial sum(Iterable<Partial> partials) {
    Deque<Partial> sums = new ArrayDeque<>();
    int taken = 0;
    for (Partial next : partials) {
      sums.push(next);
      taken++;
      for (int rest = taken; rest % 2 == 0; rest /= 2) sums.push(sums.pop().plus(sums.pop()));
    }
    return sums.stream().reduce(NONE, Partial::plus);
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
