package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Finds the name of a scored item among the words beside its points. */
final class ScoreItemName {

  private static final String DASHES = "-—―";
  private static final int LONGEST_NAME = 18;
  private static final int LONGEST_PLAIN_NAME = 12;

  private final String text;
  private final Vocabulary vocabulary;

  ScoreItemName(Reading reading) {
    this.text = reading.text();
    this.vocabulary = reading.vocabulary();
  }

  /** The name in {@code [from, to)}, or null when those words are none. */
  Slice in(int from, int to) {
    int start = from;
    int end = to;
    Marker marker = Markers.at(text, start);
    if (marker != null && marker.end() <= end) start = marker.end();
    int by = Search.last(text, "由", start, end);
    if (by >= 0) start = by + 1;
    int quote = Search.last(text, "“", start, end);
    if (quote >= 0 && Search.first(text, '”', quote, end) < 0) start = quote + 1;
    start = vocabulary.words("score.item_lead").skip(text, start, end);
    end = vocabulary.words("score.item_tail").skipBack(text, start, end);
    while (start < end && "“‘".indexOf(text.charAt(start)) >= 0) start++;
    while (start < end && "”’".indexOf(text.charAt(end - 1)) >= 0 && !hasQuote(start, end)) end--;
    while (start < end && DASHES.indexOf(text.charAt(end - 1)) >= 0) end--;
    if (end - start < 2 || end - start > LONGEST_NAME || isNoName(start, end)) return null;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isIdeographic(c) && "“”".indexOf(c) < 0) return null;
    }
    return new Slice(start, end);
  }

  /** A name where no other word says that a score follows: 投入20分. */
  Slice plain(int from, int to) {
    Slice name = in(from, to);
    if (name == null || name.length() > LONGEST_PLAIN_NAME) return null;
    boolean clause = vocabulary.words("score.clause_char").isIn(text, name.start(), name.end());
    boolean aside = vocabulary.words("score.aside").isIn(text, name.start(), name.end());
    return clause || aside ? null : name;
  }

  /** A survey's points, unless it is a part of the score. */
  boolean isSurvey(Slice name) {
    return vocabulary.words("score.survey").isIn(text, name.start(), name.end());
  }

  private boolean hasQuote(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '“') return true;
    }
    return false;
  }

  private boolean isNoName(int start, int end) {
    return vocabulary.words("score.own").isIn(text, start, end)
        || vocabulary.words("score.no_item").isIn(text, start, end)
        || vocabulary.words("score.no_name").at(text, start, end) > 0;
  }
}
