package org.jixiao.explain;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.run.PublishedRun;
import org.jixiao.write.restate.ChangedReport;
import org.jixiao.write.restate.Counts;
import org.jixiao.write.restate.FigureChange;
import org.jixiao.write.restate.ReportName;
import org.jixiao.write.restate.RestatedFinding;
import org.jixiao.write.restate.Restatements;

/**
 * Tells a person what changed between two runs: how much, then department by department, then the
 * findings that are new and gone.
 */
public final class RestatementPage {
  private static final String ADDED = "+ ";
  private static final String GONE = "- ";

  private final Phrases phrases;
  private final ColumnNames columns;
  private final Paint paint;
  private final Page page;

  public RestatementPage(Phrases phrases, Paint paint, PrintWriter out) {
    this.phrases = phrases;
    this.columns = new ColumnNames(phrases);
    this.paint = paint;
    this.page = new Page(out);
  }

  /** Prints all of it. */
  public void tell(PublishedRun before, PublishedRun after, Restatements changes) {
    page.put(0, run("diff.before", before));
    page.put(0, run("diff.after", after));
    page.gap();
    counts(changes.counts());
    names("diff.appeared", ADDED, changes.appeared(), changes.counts().appeared());
    names("diff.gone", GONE, changes.gone(), changes.counts().gone());
    changed(changes.changed(), changes.counts().changed());
    Counts all = changes.counts();
    findings("diff.new-findings", ADDED, changes.newFindings(), all.newFindings());
    findings("diff.gone-findings", GONE, changes.goneFindings(), all.goneFindings());
  }

  private String run(String key, PublishedRun run) {
    return phrases.say(key, run.folder(), run.rulePack(), run.version());
  }

  private void counts(Counts counts) {
    if (counts.areNone()) {
      page.put(0, phrases.say("diff.same", number(counts.after())));
      return;
    }
    page.put(
        0,
        phrases.say(
            "diff.reports",
            number(counts.before()),
            number(counts.after()),
            number(counts.appeared()),
            number(counts.gone()),
            number(counts.changed())));
    if (counts.allFigures() > 0) {
      page.put(0, phrases.say("diff.figures", number(counts.allFigures()), byColumn(counts)));
    }
    page.put(
        0,
        phrases.say("diff.findings", number(counts.newFindings()), number(counts.goneFindings())));
  }

  /** The columns that changed most come first. */
  private String byColumn(Counts counts) {
    return counts.figures().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(count -> columns.of(count.getKey()) + " " + number(count.getValue()))
        .collect(joining(phrases.say("enumeration")));
  }

  private void names(String heading, String sign, List<ReportName> reports, int all) {
    if (all == 0) return;
    heading(heading, all);
    for (ReportName report : reports) page.put(1, painted(sign, name(report)));
    leftOut(all - reports.size());
  }

  private void changed(List<ChangedReport> reports, int all) {
    if (all == 0) return;
    heading("diff.changed", all);
    for (ChangedReport changed : reports) {
      String causes =
          changed.causes().stream()
              .map(cause -> phrases.say("cause." + cause.name().toLowerCase(Locale.ROOT)))
              .collect(joining(phrases.say("enumeration")));
      page.put(1, phrases.say("diff.report", name(changed.report()), causes));
      if (changed.figures().isEmpty()) page.put(2, phrases.say("diff.no-figure"));
      for (FigureChange figure : changed.figures()) page.put(2, figure(figure));
    }
    leftOut(all - reports.size());
  }

  private String figure(FigureChange figure) {
    return phrases.say(
        "diff.figure",
        columns.of(figure.column()),
        columns.value(figure.column(), figure.from()),
        columns.value(figure.column(), figure.to()));
  }

  private void findings(String heading, String sign, List<RestatedFinding> findings, int all) {
    if (all == 0) return;
    heading(heading, all);
    ReportName told = null;
    for (RestatedFinding finding : findings) {
      if (!finding.report().equals(told)) page.put(1, name(finding.report()));
      told = finding.report();
      String severity = phrases.say("severity." + finding.severity());
      String sentence = phrases.inLanguage(finding.sentenceZh(), finding.sentenceEn());
      String line = phrases.say("check.finding", severity, finding.rule(), Passage.line(sentence));
      page.put(2, painted(sign, line));
    }
    leftOut(all - findings.size());
  }

  private void heading(String key, int all) {
    page.gap();
    page.put(0, paint.heading(phrases.say(key, number(all))));
  }

  private String painted(String sign, String text) {
    return sign.equals(ADDED) ? paint.added(sign + text) : paint.gone(sign + text);
  }

  private String name(ReportName report) {
    return phrases.say("report", Passage.line(report.department()), report.fiscalYear());
  }

  private void leftOut(int count) {
    if (count > 0) page.put(1, phrases.say("diff.left-out", number(count)));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
