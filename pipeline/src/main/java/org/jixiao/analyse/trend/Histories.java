package org.jixiao.analyse.trend;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;

/** Groups reports by department. */
final class Histories {

  /** A department is known by the division it is in and its present full name. */
  record Identity(String divisionCode, String department) implements Comparable<Identity> {
    private static final Comparator<Identity> ORDER =
        Comparator.comparing(Identity::divisionCode, nullsFirst(naturalOrder()))
            .thenComparing(Identity::department, nullsFirst(naturalOrder()));

    @Override
    public int compareTo(Identity other) {
      return ORDER.compare(this, other);
    }
  }

  private static final Comparator<Digest> BY_YEAR =
      Comparator.comparingInt(Digest::fiscalYear)
          .thenComparing(Digest::department, nullsFirst(naturalOrder()))
          .thenComparing(Digest::reportId);

  private Histories() {}

  /**
   * The reports of each department by year, under whatever names; departments in the order division
   * code, present name.
   */
  static List<History> of(Iterable<Digest> digests, Succession succession) {
    SortedMap<Identity, List<Digest>> histories = new TreeMap<>();
    for (Digest digest : digests) {
      Identity identity = new Identity(digest.divisionCode(), succession.presentName(digest));
      histories.computeIfAbsent(identity, unused -> new ArrayList<>()).add(digest);
    }
    histories.values().forEach(history -> history.sort(BY_YEAR));
    return histories.values().stream().map(history -> new History(history, succession)).toList();
  }
}
