package org.jixiao.analyse.rollup;

import java.util.Map;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;

/** Adds departments that reported in two successive years to the groups of the later one. */
public final class MatchYears {
  private final Map<GroupKey, RunningMatched> groups = new TreeMap<>();

  /** Adds a report and what the department's {@code reports} of the year before add up to. */
  public void add(Digest now, Digest before, int reports) {
    Place place = Place.of(now);
    for (GroupKey key : place.keys()) {
      groups
          .computeIfAbsent(key, unused -> new RunningMatched(place.codeOf(key)))
          .add(now, before, reports);
    }
  }

  /** The groups, which hold nothing else. */
  public Partial toPartial() {
    return new Partial(
        groups.entrySet().stream().map(group -> group.getValue().toGroup(group.getKey())).toList());
  }
}
