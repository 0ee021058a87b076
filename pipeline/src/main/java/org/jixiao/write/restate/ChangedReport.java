package org.jixiao.write.restate;

import java.util.List;

/**
 * A department and year that both runs have and tell differently.
 *
 * @param causes at least one
 * @param figures in the order of the columns; none where only the document or its date is another
 */
public record ChangedReport(ReportName report, List<Cause> causes, List<FigureChange> figures)
    implements Comparable<ChangedReport> {

  public ChangedReport {
    causes = List.copyOf(causes);
    figures = List.copyOf(figures);
  }

  @Override
  public int compareTo(ChangedReport other) {
    return report.compareTo(other.report);
  }
}
