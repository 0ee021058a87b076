package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problems that some reports of one city state. What is spoken in disjoint reports adds up, in
 * any order and grouping, to the same record.
 *
 * @param unexplained texts as printed with all who say so, in the order of {@link #ORDER}
 * @param explained what is left of the texts that a theme explains (see {@link Clauses}), with the
 *     number of problems that say so
 */
public record Spoken(
    SortedMap<String, List<Voice>> unexplained, SortedMap<String, Integer> explained) {

  public static final Spoken NOTHING = new Spoken(new TreeMap<>(), new TreeMap<>());

  static final Comparator<Voice> ORDER =
      Comparator.comparing(Voice::reportId).thenComparingInt(Voice::ordinal);

  /** Of all of them. */
  public static Spoken sum(Iterable<Spoken> parts) {
    SortedMap<String, List<Voice>> unexplained = new TreeMap<>();
    SortedMap<String, Integer> explained = new TreeMap<>();
    for (Spoken part : parts) {
      part.unexplained.forEach(
          (text, voices) ->
              unexplained.computeIfAbsent(text, unused -> new ArrayList<>()).addAll(voices));
      part.explained.forEach((text, count) -> explained.merge(text, count, Math::addExact));
    }
    unexplained.values().forEach(voices -> voices.sort(ORDER));
    return new Spoken(unexplained, explained);
  }

  public Spoken plus(Spoken other) {
    return sum(List.of(this, other));
  }

  /** Without what a theme explains. */
  public Spoken unexplainedOnly() {
    return new Spoken(unexplained, new TreeMap<>());
  }
}
