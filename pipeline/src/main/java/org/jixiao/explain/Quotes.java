package org.jixiao.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.explain.Document.Absent;
import org.jixiao.explain.Document.Present;
import org.jixiao.write.PublishedRow;

/** Shows the characters that values came from, and where they stand. */
final class Quotes {
  /** In these, lines and columns of the text are those that an editor shows. */
  private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");

  private static final List<String> PLACES =
      List.of("page", "table_number", "row_number", "column_number", "paragraph");

  private final PublishedRow report;
  private final Document document;
  private final Phrases phrases;
  private final Mark mark;

  Quotes(PublishedRow report, Document document, Phrases phrases, Mark mark) {
    this.report = report;
    this.document = document;
    this.phrases = phrases;
    this.mark = mark;
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
    return document instanceof Present present
        && !Passage.holds(present.text(), start(evidence), end(evidence), evidence.text("quote"));
  }

  private String place(PublishedRow evidence) {
    List<String> parts = new ArrayList<>();
    for (String place : PLACES) {
      Integer number = evidence.whole(place);
      if (number != null) parts.add(phrases.say("place." + place, number));
    }
    if (document instanceof Present present && isPlain() && !isContradicted(evidence)) {
      Spot spot = Spot.of(present.text(), start(evidence));
      parts.add(phrases.say("place.line", spot.line(), spot.column()));
    }
    parts.add(phrases.say("place.offsets", start(evidence), end(evidence)));
    return String.join(phrases.say("comma"), parts);
  }

  private boolean isPlain() {
    String type = report.text("media_type");
    return type != null && PLAIN.contains(type);
  }

  private static int start(PublishedRow evidence) {
    return evidence.whole("start_offset");
  }

  private static int end(PublishedRow evidence) {
    return evidence.whole("end_offset");
  }
}
