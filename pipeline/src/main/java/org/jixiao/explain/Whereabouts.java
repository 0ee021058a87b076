package org.jixiao.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.explain.Document.Present;
import org.jixiao.model.Evidence;
import org.jixiao.model.Place;

/** Tells where in its document a piece of evidence stands. */
final class Whereabouts {
  /** In these, lines and columns of the text are those that an editor shows. */
  private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");

  private final Document document;
  private final String mediaType;
  private final Phrases phrases;

  /**
   * Of one document.
   *
   * @param mediaType of it, or null
   */
  Whereabouts(Document document, String mediaType, Phrases phrases) {
    this.document = document;
    this.mediaType = mediaType;
    this.phrases = phrases;
  }

  /** Whether the document has other characters there than the evidence says. */
  boolean isContradicted(Evidence evidence) {
    return document instanceof Present present
        && !Passage.holds(present.text(), evidence.start(), evidence.end(), evidence.quote());
  }

  /** Page, table, row, column, paragraph and line, as far as the document has them. */
  List<String> parts(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    Place place = evidence.place() == null ? Place.UNKNOWN : evidence.place();
    add("place.page", place.page(), parts);
    add("place.table_number", place.table(), parts);
    add("place.row_number", place.row(), parts);
    add("place.column_number", place.column(), parts);
    add("place.paragraph", place.paragraph(), parts);
    if (document instanceof Present present && isPlain() && !isContradicted(evidence)) {
      Spot spot = present.spot(evidence.start());
      parts.add(phrases.say("place.line", spot.line(), spot.column()));
    }
    return parts;
  }

  /** All parts and the offsets of its characters. */
  String exactly(Evidence evidence) {
    List<String> parts = parts(evidence);
    parts.add(offsets(evidence));
    return String.join(phrases.say("comma"), parts);
  }

  /** Its parts; the offsets where there is nothing else. */
  String roughly(Evidence evidence) {
    List<String> parts = parts(evidence);
    return parts.isEmpty() ? offsets(evidence) : String.join(phrases.say("comma"), parts);
  }

  private String offsets(Evidence evidence) {
    return phrases.say("place.offsets", evidence.start(), evidence.end());
  }

  private void add(String key, Integer number, List<String> parts) {
    if (number != null) parts.add(phrases.say(key, number));
  }

  private boolean isPlain() {
    return mediaType != null && PLAIN.contains(mediaType);
  }
}
