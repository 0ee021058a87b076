package org.jixiao.explain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.ingest.Position;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.jixiao.run.Check;
import org.jixiao.run.Check.Charge;
import org.jixiao.run.Check.Checked;

/**
 * Tells a person what a check found, department by department: the department with the most serious
 * findings first, and so the reports of each.
 */
public final class CheckPage {
  private static final Comparator<List<Told>> MOST_SERIOUS =
      comparingLong((List<Told> reports) -> count(reports, Severity.FATAL))
          .thenComparingLong(reports -> count(reports, Severity.WARNING))
          .thenComparingLong(reports -> count(reports, Severity.INFO))
          .reversed();

  private static final Comparator<List<Told>> DEPARTMENTS =
      MOST_SERIOUS.thenComparing(reports -> reports.get(0).report().department());

  private static final Comparator<Told> REPORTS =
      comparing((Told told) -> List.of(told), MOST_SERIOUS)
          .thenComparing(told -> told.report().fiscalYear(), reverseOrder())
          .thenComparing(told -> told.report().at().uri())
          .thenComparingLong(told -> told.report().at().offset());

  private final DocumentShelf shelf;
  private final Phrases phrases;
  private final Page page;

  public CheckPage(DocumentShelf shelf, Phrases phrases, PrintWriter out) {
    this.shelf = shelf;
    this.phrases = phrases;
    this.page = new Page(out);
  }

  /** A report, and where the figures of its charges stand. */
  private record Told(Checked report, List<ToldCharge> charges) {}

  /** A finding, and the lines that say where its figures stand. */
  private record ToldCharge(Finding finding, List<String> figures) {}

  /** Prints all of it. */
  public void tell(Check.Result result) throws IOException {
    List<Told> reports = new ArrayList<>();
    for (Checked report : result.fired()) reports.add(read(report));
    reports.stream().collect(groupingBy(told -> told.report().department())).values().stream()
        .sorted(DEPARTMENTS)
        .flatMap(department -> department.stream().sorted(REPORTS))
        .forEach(this::tell);
    page.put(0, phrases.say("check.done", result.reports(), total(reports), counts(reports)));
  }

  /** In the order of the inputs, so that the reports of one document follow each other. */
  private Told read(Checked report) throws IOException {
    Document document = shelf.of(report.source());
    Whereabouts places = new Whereabouts(document, report.source().mediaType(), phrases);
    return new Told(
        report,
        report.charges().stream()
            .sorted(comparing((Charge charge) -> charge.finding().severity()))
            .map(charge -> new ToldCharge(charge.finding(), figures(charge, places)))
            .toList());
  }

  private static List<String> figures(Charge charge, Whereabouts places) {
    return charge.evidence().stream()
        .map(e -> places.roughly(e) + " " + Mark.PLAIN.show(Passage.alone(e.quote())))
        .toList();
  }

  private void tell(Told told) {
    Checked report = told.report();
    page.put(0, phrases.say("report", line(report.department()), report.fiscalYear()));
    page.put(1, phrases.say("check.file", file(report.at())));
    for (ToldCharge charge : told.charges()) {
      Finding finding = charge.finding();
      String severity = phrases.say("severity." + finding.severity().id());
      String sentence = phrases.inLanguage(finding.sentenceZh(), finding.sentenceEn());
      page.put(1, phrases.say("check.finding", severity, finding.rule(), line(sentence)));
      for (String figure : charge.figures()) page.put(2, figure);
    }
    page.gap();
  }

  private String file(Position at) {
    return at.place().isEmpty()
        ? line(at.uri())
        : line(at.uri()) + phrases.say("comma") + phrases.place(at.place());
  }

  private static String line(String text) {
    return Passage.line(text);
  }

  private static long total(List<Told> reports) {
    return reports.stream().mapToLong(told -> told.charges().size()).sum();
  }

  private String counts(List<Told> reports) {
    return Stream.of(Severity.values())
        .map(severity -> phrases.say("severity." + severity.id()) + " " + count(reports, severity))
        .collect(joining(phrases.say("enumeration")));
  }

  private static long count(List<Told> reports, Severity severity) {
    return reports.stream()
        .flatMap(told -> told.charges().stream())
        .filter(charge -> charge.finding().severity() == severity)
        .count();
  }
}
