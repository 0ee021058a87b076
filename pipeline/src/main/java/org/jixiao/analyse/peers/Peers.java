package org.jixiao.analyse.peers;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/**
 * Finds departments that stand apart from their peers by the modified z-score (Iglewicz and
 * Hoaglin): 0.6745 · (x − median) ÷ MAD beyond ±3.5, in groups of at least five that have a spread.
 */
public final class Peers {
  private static final Comparator<Outlier> ORDER =
      Comparator.comparing(Outlier::peerGroup)
          .thenComparing(Outlier::measure)
          .thenComparing(Outlier::score, nullsFirst(reverseOrder()))
          .thenComparing(Outlier::department, nullsFirst(naturalOrder()))
          .thenComparing(Outlier::reportId, nullsFirst(naturalOrder()));

  private Peers() {}

  /**
   * Of whole peer groups, in any order. A group that nobody can be judged in answers with one row
   * per measure that somebody states. In the order peer group, measure, score from the highest,
   * department.
   */
  public static List<Outlier> judge(Iterable<Digest> digests) {
    Map<PeerGroup, List<Digest>> groups = new HashMap<>();
    for (Digest digest : digests) {
      groups.computeIfAbsent(PeerGroup.of(digest), unused -> new ArrayList<>()).add(digest);
    }
    List<Outlier> found = new ArrayList<>();
    groups.forEach(
        (group, members) -> {
          for (Measure measure : Measure.values()) {
            found.addAll(Judgement.of(group, measure, members));
          }
        });
    found.sort(ORDER);
    return found;
  }
}
