package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Numerals;

/** Finds what counts an item at its beginning: markers, 2.1, a., 项目一 before a blank. */
final class ItemLead {

  private static final String[] NAMES = {"项目", "任务", "专项", "子项目"};

  private ItemLead() {}

  /** Where the enumerator that starts at {@code at} ends, or -1. */
  static int end(Reading reading, int at) {
    String text = reading.text();
    Marker marker = Markers.at(text, at);
    if (marker != null) return marker.end();
    if (text.charAt(at) == '〇' && isLineStart(text, at)) return at + 1;
    int letter = letter(text, at);
    if (letter > 0) return letter;
    for (String name : NAMES) {
      if (text.startsWith(name, at)) return blankAfterNumber(reading, at + name.length());
    }
    return -1;
  }

  /** Whether the words at {@code at} follow 项目一 or 任务2. */
  static boolean isNamed(String text, int at) {
    int i = at;
    while (i > 0 && (isNumeral(text.charAt(i - 1)) || "：.、".indexOf(text.charAt(i - 1)) >= 0)) i--;
    for (String name : NAMES) {
      if (i < at && i >= name.length() && text.startsWith(name, i - name.length())) return true;
    }
    return false;
  }

  private static boolean isLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static int letter(String text, int at) {
    if (at + 1 >= text.length()) return -1;
    char c = text.charAt(at);
    boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return latin && ".、）".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : -1;
  }

  /** 项目一 and a blank, which joined text leaves out before a word. */
  private static int blankAfterNumber(Reading reading, int at) {
    String text = reading.text();
    int end = at;
    while (end < text.length() && end < at + 3 && isNumeral(text.charAt(end))) end++;
    if (end == at || end >= text.length()) return -1;
    boolean blank = reading.joined().offset(end) > reading.joined().offset(end - 1) + 1;
    return blank ? end : -1;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || Numerals.isNumeral(c);
  }
}
