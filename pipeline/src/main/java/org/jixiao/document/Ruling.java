package org.jixiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the grids that a page's rules draw. */
final class Ruling {
  private static final int MOST_RULES = 20_000;

  private Ruling() {}

  /** The grids of two cells or more, the smallest first. */
  static List<RuledGrid> grids(List<Rule> rules) {
    List<Rule> merged = merge(rules);
    if (merged.size() > MOST_RULES) return List.of();
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Rule> group : groups(merged)) {
      RuledGrid grid = RuledGrid.of(group);
      if (grid.cells() >= 2) grids.add(grid);
    }
    grids.sort(Comparator.comparing(RuledGrid::area));
    return grids;
  }

  /** Pieces of one line become one. */
  private static List<Rule> merge(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing(Rule::horizontal)
            .thenComparing(rule -> Math.round(rule.level()))
            .thenComparing(Rule::from));
    List<Rule> merged = new ArrayList<>();
    for (Rule rule : sorted) {
      Rule last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean goesOn =
          last != null
              && last.horizontal() == rule.horizontal()
              && Math.abs(last.level() - rule.level()) <= 1
              && rule.from() <= last.to() + Rule.NEAR;
      if (goesOn) {
        merged.set(
            merged.size() - 1,
            new Rule(
                last.horizontal(),
                last.level(),
                Math.min(last.from(), rule.from()),
                Math.max(last.to(), rule.to())));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  /** Rules that cross each other, directly or through others. */
  private static List<List<Rule>> groups(List<Rule> rules) {
    List<Rule> left = new ArrayList<>(rules);
    List<List<Rule>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Rule> group = new ArrayList<>();
      group.add(left.remove(left.size() - 1));
      for (int i = 0; i < group.size(); i++) {
        Rule one = group.get(i);
        left.removeIf(other -> one.crosses(other) && group.add(other));
      }
      groups.add(group);
    }
    return groups;
  }
}
