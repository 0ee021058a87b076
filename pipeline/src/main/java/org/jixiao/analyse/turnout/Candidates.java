package org.jixiao.analyse.turnout;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who may be who: of the departments of a division and type, one went in the year in which another
 * came. More than a few tell nothing.
 */
final class Candidates {
  private static final int MOST = 5;

  private final Map<Kind, SortedSet<String>> gone = new HashMap<>();
  private final Map<Kind, SortedSet<String>> come = new HashMap<>();

  private record Kind(String departmentType, int year) {
    static Kind of(Gap gap) {
      return new Kind(gap.departmentType(), gap.year());
    }
  }

  Candidates(List<Gap> gaps) {
    for (Gap gap : gaps) {
      if (!gap.isOfKnownType()) continue;
      if (gap.isGone()) add(gap, gone);
      if (gap.isNew()) add(gap, come);
    }
  }

  private static void add(Gap gap, Map<Kind, SortedSet<String>> kinds) {
    kinds.computeIfAbsent(Kind.of(gap), unused -> new TreeSet<>()).add(gap.department());
  }

  /** Their names joined by {@code ;}, or null. */
  String of(Gap gap) {
    if (gap.isGone()) return joined(come.get(Kind.of(gap)));
    return gap.isNew() ? joined(gone.get(Kind.of(gap))) : null;
  }

  private static String joined(SortedSet<String> names) {
    return names == null || names.size() > MOST ? null : names.stream().collect(joining(";"));
  }
}
