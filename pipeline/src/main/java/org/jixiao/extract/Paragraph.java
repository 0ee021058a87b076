package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/**
 * A paragraph as [start, end) of joined text, its line feed left out.
 *
 * @param marker that it starts with, or null
 * @param row whether it is a table row
 */
record Paragraph(int start, int end, Marker marker, boolean row) {

  /** The paragraphs that lie in {@code [start, end)}, cut to it. */
  static List<Paragraph> in(String text, int start, int end) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = text.indexOf(Joined.PARAGRAPH, from);
      if (to < 0 || to > end) to = end;
      if (to > from) paragraphs.add(of(text, from, to));
      from = to + 1;
    }
    return paragraphs;
  }

  private static Paragraph of(String text, int start, int end) {
    boolean row = Search.first(text, Joined.CELL, start, end) >= 0;
    Marker marker = Markers.at(text, start);
    return new Paragraph(start, end, marker == null || marker.end() > end ? null : marker, row);
  }

  /** Where the words after the marker start. */
  int words() {
    return marker == null ? start : marker.end();
  }

  int length() {
    return end - start;
  }
}
