package org.jixiao.write.restate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.RowDigests;

/**
 * Compares the reports of two runs. First by digests, which are light; only rows that differ are
 * read whole.
 */
final class ReportComparison {
  private static final List<String> IDS = List.of(ReportName.ID);

  private final PublishedTable before;
  private final PublishedTable after;
  private final int most;
  private final ReportColumns columns;
  private final DigestSet idsBefore;
  private final DigestSet idsAfter;
  private final DigestSet appeared;
  private final DigestSet gone;

  /** Rows of the run after that the run before has not like this, those that appeared too. */
  private final DigestSet differing;

  private ReportComparison(PublishedTable before, PublishedTable after, int most)
      throws IOException {
    this.before = before;
    this.after = after;
    this.most = most;
    this.columns = ReportColumns.ofBoth(before.columns(), after.columns());
    this.idsBefore = DigestSet.of(before, IDS);
    this.idsAfter = DigestSet.of(after, IDS);
    this.appeared = idsAfter.minus(idsBefore);
    this.gone = idsBefore.minus(idsAfter);
    this.differing =
        DigestSet.of(after, columns.compared()).minus(DigestSet.of(before, columns.compared()));
  }

  static ReportComparison of(PublishedTable before, PublishedTable after, int most)
      throws IOException {
    return new ReportComparison(before, after, most);
  }

  int before() {
    return idsBefore.size();
  }

  int after() {
    return idsAfter.size();
  }

  int appearedCount() {
    return appeared.size();
  }

  int goneCount() {
    return gone.size();
  }

  int changedCount() {
    return differing.size() - appeared.size();
  }

  List<ReportName> appeared() throws IOException {
    return list(after, IDS, appeared);
  }

  List<ReportName> gone() throws IOException {
    return list(before, IDS, gone);
  }

  private List<ReportName> list(PublishedTable table, List<String> digested, DigestSet wanted)
      throws IOException {
    Shortlist<ReportName> names = new Shortlist<>(most);
    if (wanted.size() > 0) {
      table.whereDigest(
          digested,
          wanted::contains,
          ReportName.COLUMNS,
          row -> {
            if (digested.equals(IDS) || isInBoth(row)) names.offer(ReportName.of(row));
          });
    }
    return names.listed();
  }

  private boolean isInBoth(PublishedRow row) {
    return idsBefore.contains(RowDigests.of(row.text(ReportName.ID)));
  }

  List<ChangedReport> changed() throws IOException {
    if (changedCount() == 0) return List.of();
    List<ReportName> names = list(after, columns.compared(), differing);
    DigestSet ids = DigestSet.ofTexts(names.stream().map(ReportName::reportId).toList());
    Map<String, PublishedRow> old = new HashMap<>();
    before.whereDigest(
        IDS, ids::contains, columns.read(), row -> old.put(row.text(ReportName.ID), row));
    List<ChangedReport> changed = new ArrayList<>();
    after.whereDigest(
        IDS,
        ids::contains,
        columns.read(),
        row -> changed.add(change(old.get(row.text(ReportName.ID)), row)));
    changed.sort(null);
    return changed;
  }

  private ChangedReport change(PublishedRow old, PublishedRow fresh) {
    List<FigureChange> figures = new ArrayList<>();
    for (String column : columns.figures()) {
      Object from = old.values().get(column);
      Object to = fresh.values().get(column);
      if (!Objects.equals(from, to)) figures.add(new FigureChange(column, from, to));
    }
    return new ChangedReport(ReportName.of(fresh), Cause.between(old, fresh), figures);
  }

  /**
   * How often each column changed: counted in the list, or where that is cut off, in the tables.
   */
  SortedMap<String, Integer> figures(List<ChangedReport> listed) throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    if (listed.size() == changedCount()) {
      for (ChangedReport report : listed) {
        report.figures().forEach(figure -> counts.merge(figure.column(), 1, Integer::sum));
      }
      return counts;
    }
    for (String column : columns.figures()) {
      List<String> cell = List.of(ReportName.ID, column);
      int others = DigestSet.of(after, cell).minus(DigestSet.of(before, cell)).size();
      if (others > appeared.size()) counts.put(column, others - appeared.size());
    }
    return counts;
  }
}
