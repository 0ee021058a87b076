package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Numerals;
import org.jixiao.text.Search;

/** Finds the words of a heading among its markers, brackets, leaders and page numbers. */
final class HeadingWords {
  private static final String OPENERS = "【《〖「『[〔<";
  private static final String CLOSERS = "】》〗」』]〕>";
  private static final String LEADERS = "….·-—_ ";
  private static final int LONGEST_MARKER = 6;

  private final String text;
  private final SectionNames names;

  HeadingWords(String text, SectionNames names) {
    this.text = text;
    this.names = names;
  }

  /** 五 发现的问题: where the words start after a numeral that a blank and no 、 sets apart. */
  private int numeral(Paragraph paragraph) {
    int end = paragraph.start();
    while (end < paragraph.end() && Numerals.isNumeral(text.charAt(end))) end++;
    int stop = Math.min(paragraph.end(), end + Outline.LONGEST_BY_WORDS);
    boolean heading =
        end > paragraph.start()
            && end <= paragraph.start() + 2
            && stop == paragraph.end()
            && names.kind(plain(end, stop)) != null;
    return heading ? end : paragraph.start();
  }

  /** The style of the paragraph's marker; a bare number right before a word is one of a heading. */
  Marker.Style style(Paragraph paragraph) {
    if (paragraph.marker() != null) return paragraph.marker().style();
    int digits = paragraph.start();
    while (digits < paragraph.end() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == paragraph.start()) {
      return numeral(paragraph) > paragraph.start() ? Marker.Style.CHINESE : null;
    }
    return digits <= paragraph.start() + 2 ? Marker.Style.DIGIT : null;
  }

  /** 第三部分 一、… has two markers; a bracket may stand before or after a marker. */
  int wordsAfterMarkers(Paragraph paragraph) {
    int words = paragraph.marker() == null ? numeral(paragraph) : paragraph.words();
    if (words < paragraph.end() && OPENERS.indexOf(text.charAt(words)) >= 0) words++;
    boolean may = words > paragraph.start();
    Marker second = may ? Markers.at(text, words) : null;
    if (second != null && second.end() < paragraph.end()) words = second.end();
    if (words < paragraph.end() && OPENERS.indexOf(text.charAt(words)) >= 0) words++;
    return words;
  }

  /** Where the bracket closes that opens right before or inside the marker's words, or -1. */
  int closer(int words, int end) {
    int closer =
        Search.firstOf(text, CLOSERS, words, Math.min(end, words + Outline.LONGEST_HEADING));
    if (closer >= end || CLOSERS.indexOf(text.charAt(closer)) < 0) return -1;
    for (int i = Math.max(0, words - LONGEST_MARKER); i < words; i++) {
      if (OPENERS.indexOf(text.charAt(i)) == CLOSERS.indexOf(text.charAt(closer))
          && OPENERS.indexOf(text.charAt(i)) >= 0) return closer;
    }
    return -1;
  }

  /** Dots and a page number after a heading are those of a table of contents. */
  int trimLeader(int start, int end) {
    int i = end;
    while (i > start && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') i--;
    int digits = i;
    while (i > start && LEADERS.indexOf(text.charAt(i - 1)) >= 0) i--;
    return (digits < end && i < digits) || digits - i >= 3 ? i : end;
  }

  /** The heading without brackets, years and the like. */
  String plain(int start, int end) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（') depth++;
      else if (c == '）') depth = Math.max(0, depth - 1);
      else if (depth == 0 && !(c >= '0' && c <= '9') && c != ' ' && c != '\n') plain.append(c);
    }
    return plain.toString();
  }
}
