package org.jixiao.write.restate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.write.PublishedRow;

/**
 * A finding that only one of two runs has. Of a report, a rule finds a subject once with one
 * severity; a finding that grew more serious is gone and new.
 *
 * @param subject what of the report is meant, or null
 */
public record RestatedFinding(
    ReportName report,
    String rule,
    String severity,
    String subject,
    String sentenceZh,
    String sentenceEn)
    implements Comparable<RestatedFinding> {

  static final List<String> KEY = List.of(ReportName.ID, "rule", "severity", "subject");
  static final List<String> COLUMNS =
      Stream.of(ReportName.COLUMNS, KEY, List.of("sentence_zh", "sentence_en"))
          .flatMap(List::stream)
          .distinct()
          .toList();

  private static final Comparator<RestatedFinding> ORDER =
      comparing(RestatedFinding::report)
          .thenComparing(RestatedFinding::rule)
          .thenComparing(RestatedFinding::subject, nullsFirst(naturalOrder()))
          .thenComparing(RestatedFinding::severity);

  static RestatedFinding of(PublishedRow row) {
    return new RestatedFinding(
        ReportName.of(row),
        row.text("rule"),
        row.text("severity"),
        row.text("subject"),
        row.text("sentence_zh"),
        row.text("sentence_en"));
  }

  @Override
  public int compareTo(RestatedFinding other) {
    return ORDER.compare(this, other);
  }
}
