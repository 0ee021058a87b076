package org.jixiao.explain;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.explain.Document.Absent;
import org.jixiao.explain.Document.Present;
import org.jixiao.model.Evidence;
import org.jixiao.model.Place;
import org.jixiao.write.PublishedRow;

/** Shows the characters that values came from, and where they stand. */
final class Quotes {
  private final PublishedRow report;
  private final Document document;
  private final Phrases phrases;
  private final Mark mark;
  private final Whereabouts whereabouts;

  Quotes(PublishedRow report, Document document, Phrases phrases, Mark mark) {
    this.report = report;
    this.document = document;
    this.phrases = phrases;
    this.mark = mark;
    this.whereabouts = new Whereabouts(document, report.text("media_type"), phrases);
  }

  /** Why no quote has a context; null when the document is there. */
  String whyAlone() {
    return document instanceof Absent absent
        ? phrases.say(
            "document." + absent.why(), Passage.line(absent.about()), report.text("input_uri"))
        : null;
  }

  /** A piece of evidence in full: its print, its quote in context, its place. */
  List<String> inFull(PublishedRow evidence) {
    List<String> lines = new ArrayList<>();
    if (evidence.text("printed") != null) {
      String unit = evidence.text("unit") == null ? "" : evidence.text("unit");
      lines.add(
          phrases.say("printed", Passage.line(evidence.text("printed") + " " + unit).strip()));
    }
    lines.add(phrases.say("quote", mark.show(passage(evidence))));
    if (isContradicted(evidence)) lines.add(phrases.say("mismatch"));
    lines.add(phrases.say("place", Passage.line(report.text("source_uri")), place(evidence)));
    return lines;
  }

  /** A piece of evidence on one line, its quote without context. */
  String inShort(PublishedRow evidence) {
    return place(evidence) + " " + mark.show(Passage.alone(evidence.text("quote")));
  }

  private Passage passage(PublishedRow evidence) {
    return document instanceof Present present && !isContradicted(evidence)
        ? Passage.of(present.text(), start(evidence), end(evidence))
        : Passage.alone(evidence.text("quote"));
  }

  private boolean isContradicted(PublishedRow evidence) {
    return whereabouts.isContradicted(of(evidence));
  }

  private String place(PublishedRow evidence) {
    return whereabouts.exactly(of(evidence));
  }

  private static Evidence of(PublishedRow row) {
    Place place =
        new Place(
            row.whole("page"),
            row.whole("table_number"),
            row.whole("row_number"),
            row.whole("column_number"),
            row.whole("paragraph"));
    return new Evidence(
        row.text("path"),
        row.text("quote"),
        start(row),
        end(row),
        row.text("printed"),
        row.text("unit"),
        place);
  }

  private static int start(PublishedRow evidence) {
    return evidence.whole("start_offset");
  }

  private static int end(PublishedRow evidence) {
    return evidence.whole("end_offset");
  }
}
