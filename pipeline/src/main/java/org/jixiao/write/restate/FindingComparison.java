package org.jixiao.write.restate;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedTable;

/** Compares the findings of two runs. */
final class FindingComparison {
  private final PublishedTable before;
  private final PublishedTable after;
  private final DigestSet added;
  private final DigestSet lost;
  private final int most;

  private FindingComparison(
      PublishedTable before, PublishedTable after, DigestSet added, DigestSet lost, int most) {
    this.before = before;
    this.after = after;
    this.added = added;
    this.lost = lost;
    this.most = most;
  }

  static FindingComparison of(PublishedTable before, PublishedTable after, int most)
      throws IOException {
    DigestSet old = DigestSet.of(before, RestatedFinding.KEY);
    DigestSet fresh = DigestSet.of(after, RestatedFinding.KEY);
    return new FindingComparison(before, after, fresh.minus(old), old.minus(fresh), most);
  }

  int newCount() {
    return added.size();
  }

  int goneCount() {
    return lost.size();
  }

  List<RestatedFinding> newFindings() throws IOException {
    return list(after, added);
  }

  List<RestatedFinding> goneFindings() throws IOException {
    return list(before, lost);
  }

  private List<RestatedFinding> list(PublishedTable table, DigestSet wanted) throws IOException {
    Shortlist<RestatedFinding> findings = new Shortlist<>(most);
    if (wanted.size() > 0) {
      table.whereDigest(
          RestatedFinding.KEY,
          wanted::contains,
          RestatedFinding.COLUMNS,
          row -> findings.offer(RestatedFinding.of(row)));
    }
    return findings.listed();
  }
}
