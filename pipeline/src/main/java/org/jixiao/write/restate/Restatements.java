package org.jixiao.write.restate;

import java.io.IOException;
import java.util.List;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/**
 * What changed between two published runs: which departments and years are new or gone, which
 * figures are told differently and which findings are new or gone. Departments and years are
 * matched by their {@code report_id}, from whatever file they were read. Each list stands in its
 * total order and holds its first entries; the counts tell of all.
 *
 * <p>Compared are the columns of {@code reports} that both runs have, but for those that say where
 * a report was read, and {@code findings} by report, rule, severity and subject. Items of reports,
 * such as tasks, are compared by their number.
 */
public record Restatements(
    Counts counts,
    List<ReportName> appeared,
    List<ReportName> gone,
    List<ChangedReport> changed,
    List<RestatedFinding> newFindings,
    List<RestatedFinding> goneFindings) {

  /** Entries in a list, when nothing else is asked for. */
  public static final int MOST = 5_000;

  public Restatements {
    appeared = List.copyOf(appeared);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
    newFindings = List.copyOf(newFindings);
    goneFindings = List.copyOf(goneFindings);
  }

  /**
   * Between two runs, with up to {@link #MOST} entries in a list.
   *
   * @throws IOException when a table cannot be read
   */
  public static Restatements between(TableFiles before, TableFiles after) throws IOException {
    return between(before, after, MOST);
  }

  /**
   * Between two runs. Takes some 50 bytes of memory for a report and 16 for a finding, and a few
   * thousand for an entry.
   *
   * @param most entries in a list
   * @throws IOException when a table cannot be read
   */
  public static Restatements between(TableFiles before, TableFiles after, int most)
      throws IOException {
    ReportComparison reports =
        ReportComparison.of(
            PublishedTable.of(before, "reports"), PublishedTable.of(after, "reports"), most);
    FindingComparison findings =
        FindingComparison.of(
            PublishedTable.of(before, "findings"), PublishedTable.of(after, "findings"), most);
    List<ChangedReport> changed = reports.changed();
    Counts counts =
        new Counts(
            reports.before(),
            reports.after(),
            reports.appearedCount(),
            reports.goneCount(),
            reports.changedCount(),
            reports.figures(changed),
            findings.newCount(),
            findings.goneCount());
    return new Restatements(
        counts,
        reports.appeared(),
        reports.gone(),
        changed,
        findings.newFindings(),
        findings.goneFindings());
  }
}
