package org.jixiao.explain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.ingest.Position;
import org.jixiao.model.Evidence;
import org.jixiao.model.Severity;
import org.jixiao.run.Check;
import org.jixiao.run.Check.Charge;
import org.jixiao.run.Check.Checked;

/** Tells a person what a check found: department by department, the most serious first. */
public final class CheckPage {
  private static final Comparator<Checked> MOST_SERIOUS =
      comparingLong((Checked report) -> count(report, Severity.FATAL))
          .thenComparingLong(report -> count(report, Severity.WARNING))
          .thenComparingLong(report -> count(report, Severity.INFO))
          .reversed()
          .thenComparing(Checked::department)
          .thenComparing(Checked::fiscalYear, reverseOrder())
          .thenComparing(report -> report.at().uri())
          .thenComparingLong(report -> report.at().offset());

  private final DocumentShelf shelf;
  private final Phrases phrases;
  private final Page page;

  public CheckPage(DocumentShelf shelf, Phrases phrases, PrintWriter out) {
    this.shelf = shelf;
    this.phrases = phrases;
    this.page = new Page(out);
  }

  /** Prints all of it. */
  public void tell(Check.Result result) throws IOException {
    for (Checked report : result.fired().stream().sorted(MOST_SERIOUS).toList()) {
      page.put(0, phrases.say("report", line(report.department()), report.fiscalYear()));
      page.put(1, phrases.say("check.file", file(report.at())));
      tell(report);
      page.gap();
    }
    page.put(0, phrases.say("check.done", result.reports(), total(result), counts(result)));
  }

  private void tell(Checked report) throws IOException {
    Document document = shelf.of(report.source());
    Whereabouts places = new Whereabouts(document, report.source().mediaType(), phrases);
    List<Charge> charges =
        report.charges().stream()
            .sorted(comparing((Charge charge) -> charge.finding().severity()))
            .toList();
    for (Charge charge : charges) {
      String severity = phrases.say("severity." + charge.finding().severity().id());
      String sentence =
          phrases.inLanguage(charge.finding().sentenceZh(), charge.finding().sentenceEn());
      page.put(1, phrases.say("check.finding", severity, charge.finding().rule(), line(sentence)));
      for (Evidence evidence : charge.evidence()) {
        page.put(
            2, places.roughly(evidence) + " " + Mark.PLAIN.show(Passage.alone(evidence.quote())));
      }
    }
  }

  private String file(Position at) {
    return at.place().isEmpty()
        ? line(at.uri())
        : line(at.uri()) + phrases.say("comma") + at.place();
  }

  private static String line(String text) {
    return Passage.line(text);
  }

  private static long total(Check.Result result) {
    return result.fired().stream().mapToLong(report -> report.charges().size()).sum();
  }

  private String counts(Check.Result result) {
    Map<Severity, Long> counts = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(
          severity, result.fired().stream().mapToLong(report -> count(report, severity)).sum());
    }
    return String.join(
        phrases.say("enumeration"),
        counts.entrySet().stream()
            .map(e -> phrases.say("severity." + e.getKey().id()) + " " + e.getValue())
            .toList());
  }

  /** Whether a fatal rule fired. */
  public static boolean isFatal(Check.Result result) {
    return result.fired().stream().anyMatch(report -> count(report, Severity.FATAL) > 0);
  }

  private static long count(Checked report, Severity severity) {
    return report.charges().stream().filter(c -> c.finding().severity() == severity).count();
  }
}
