package org.jixiao.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** Explains a published report to a person. */
public final class Explanation {
  private static final List<String> ITEMS =
      List.of(
          "tasks", "score_items", "deductions", "indicators", "outputs", "problems", "measures");

  private final Fields fields;
  private final Dossier dossier;
  private final Quotes quotes;
  private final Phrases phrases;
  private final ValueView values;
  private final FindingView findings;
  private final Page page;

  /** An explanation that is written to {@code out}. */
  public Explanation(
      Dossier dossier, Document document, Phrases phrases, Mark mark, PrintWriter out) {
    this.fields = Fields.standard();
    this.dossier = dossier;
    this.phrases = phrases;
    this.quotes = new Quotes(dossier.report(), document, phrases, mark);
    this.values = new ValueView(fields, dossier, quotes, phrases);
    this.findings = new FindingView(fields, values, phrases);
    this.page = new Page(out);
  }

  /** Answers a question. */
  public void answer(Question question) throws IOException {
    if (question.asked().isEmpty()) all();
    else some(question.asked());
  }

  /** All core figures, and what the rules say of the report. */
  private void all() throws IOException {
    identity();
    List<Field> missing = new ArrayList<>();
    for (Asked asked : fields.core()) {
      if (values.isStated(asked)) {
        page.gap();
        values.inFull(asked, page);
      } else {
        missing.add(asked.field());
      }
    }
    if (!missing.isEmpty()) page.gap();
    names("missing", missing.stream().filter(field -> !field.isDerived()).toList());
    names("underivable", missing.stream().filter(Field::isDerived).toList());
    findings(dossier.findings());
    items();
  }

  private void names(String key, List<Field> missing) {
    if (missing.isEmpty()) return;
    List<String> names = missing.stream().map(phrases::name).toList();
    page.put(0, phrases.say(key, String.join(phrases.say("enumeration"), names)));
  }

  /** Some fields, and the findings that rest on them. */
  private void some(List<Asked> asked) throws IOException {
    identity();
    List<PublishedRow> concerned = new ArrayList<>();
    for (Asked one : dossier.eachItem(asked)) {
      page.gap();
      values.inFull(one, page);
      for (PublishedRow finding : dossier.findings()) {
        if (concerns(finding, one) && !concerned.contains(finding)) concerned.add(finding);
      }
    }
    findings(concerned);
  }

  private static boolean concerns(PublishedRow finding, Asked asked) {
    if (asked.field().isDerived()) return false;
    return finding.text("subject").equals(asked.path())
        || Arrays.asList(finding.text("evidence_paths").split("; ", -1)).contains(asked.path());
  }

  private void identity() {
    PublishedRow report = dossier.report();
    String year = report.whole("fiscal_year").toString();
    page.put(0, phrases.say("report", Passage.line(report.text("department")), year));
    page.put(0, phrases.say("report.id", report.text("report_id"), report.text("rule_pack")));
    page.put(0, phrases.say("report.source", Passage.line(report.text("source_uri"))));
    if (!report.text("input_place").isEmpty()) {
      page.put(
          0,
          phrases.say(
              "report.record",
              Passage.line(report.text("input_uri")),
              phrases.place(report.text("input_place"))));
    }
    if (quotes.whyAlone() != null) page.put(0, quotes.whyAlone());
  }

  private void findings(List<PublishedRow> told) throws IOException {
    for (PublishedRow finding : told) {
      page.gap();
      findings.tell(finding, page);
    }
  }

  /** What else there is to ask for. */
  private void items() {
    List<String> counts = new ArrayList<>();
    for (String table : ITEMS) {
      int count = dossier.report().whole(table);
      if (count > 0)
        counts.add(phrases.say("items." + table, Integer.toString(count), "/" + table));
    }
    if (counts.isEmpty()) return;
    page.gap();
    page.put(0, phrases.say("items", String.join(phrases.say("semicolon"), counts)));
  }
}
