package org.jixiao.labels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was right, group by group, over all reports of a set; and everything that was not. */
final class Scorecard {
  private final Map<Group, Counts> counts = new EnumMap<>(Group.class);
  private final Map<Group, List<String>> misses = new EnumMap<>(Group.class);

  Scorecard() {
    for (Group group : Group.values()) {
      counts.put(group, Counts.NONE);
      misses.put(group, new ArrayList<>());
    }
  }

  void count(Group group, Counts more) {
    counts.merge(group, more, Counts::plus);
  }

  void miss(Group group, String line) {
    misses.get(group).add(line);
  }

  Counts of(Group group) {
    return counts.get(group);
  }

  /** All core groups together. */
  Counts overall() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isCore())
        .map(Map.Entry::getValue)
        .reduce(Counts.NONE, Counts::plus);
  }

  /** One line each, group by group, report by report. */
  List<String> misses() {
    List<String> lines = new ArrayList<>();
    misses.forEach((group, missed) -> missed.forEach(miss -> lines.add(group.id() + "  " + miss)));
    return lines;
  }

  /** The table of groups, the overall line last. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    counts.forEach((group, count) -> table.append(row(group.id(), count)));
    return table.append(row("overall", overall())).toString();
  }

  private static String row(String name, Counts count) {
    return String.format(
        Locale.ROOT,
        "%-12s P %5.3f  R %5.3f  F1 %5.3f   (%d right of %d gold, %d found)%n",
        name,
        count.precision(),
        count.recall(),
        count.f1(),
        count.right(),
        count.gold(),
        count.found());
  }
}
