package org.jixiao.analyse.rollup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.Department;

/** Counts departments that should report in the groups they belong to. */
public final class CountTurnout {
  private final Map<GroupKey, Group> groups = new TreeMap<>();

  /** Adds a department that should report on the year and did. */
  public void addReported(Department department, int year) {
    add(Place.of(department, year), new Turnout(1, 0));
  }

  /** Adds a department that should report on the year and did not. */
  public void addMissing(Department department, int year) {
    add(Place.of(department, year), new Turnout(1, 1));
  }

  private void add(Place place, Turnout turnout) {
    for (GroupKey key : place.keys()) {
      groups.merge(key, Group.of(key, place.codeOf(key), turnout, Matched.NONE), Group::plus);
    }
  }

  /** The groups, which hold nothing else. */
  public Partial toPartial() {
    return new Partial(List.copyOf(groups.values()));
  }
}
