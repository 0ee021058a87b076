package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Tells the paragraphs about one of several units that make up the department. */
final class UnitParagraphs {

  private static final int LONGEST_NAME = 30;

  private final String text;
  private final String department;
  private final Words ends;
  private final Words whole;

  UnitParagraphs(Reading reading, Identity identity) {
    this.text = reading.text();
    this.department = identity.department().name();
    this.ends = reading.vocabulary().words("unit.name_end");
    this.whole = reading.vocabulary().words("unit.whole");
  }

  /** Whether the paragraph that the sentence begins speaks of one unit: "2.服务中心：…". */
  boolean isUnit(Slice sentence) {
    Marker marker = Markers.at(text, sentence.start());
    int start = marker == null ? sentence.start() : marker.end();
    int end = Search.firstOf(text, "：，。；\t", start, Math.min(sentence.end(), start + LONGEST_NAME));
    if (end - start < 2 || end >= text.length() || text.charAt(end) != '：') return false;
    String name = text.substring(start, end);
    if (ends.before(text, start, end) == 0 || whole.isIn(name)) return false;
    return department == null || !(department.endsWith(name) || name.endsWith(department));
  }
}
