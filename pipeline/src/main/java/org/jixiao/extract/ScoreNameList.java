package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.text.Search;

/** Cuts 甲、乙和丙 into as many names as numbers are dealt out to them. */
final class ScoreNameList {

  private static final String LIST = "和及与";
  private static final String COUNTERS = "个项大类";

  private ScoreNameList() {}

  /** The {@code count} names that end with {@code last}; fewer or more when the words differ. */
  static List<Slice> before(String text, int from, Slice last, int count) {
    if (last == null) return List.of();
    List<Slice> names = new ArrayList<>();
    int end = last.end();
    int start = last.start();
    names.add(new Slice(start, end));
    while (start > from && text.charAt(start - 1) == '、' && names.size() < count) {
      end = start - 1;
      start = end;
      while (start > from && "，。；：、（）\n".indexOf(text.charAt(start - 1)) < 0) start--;
      names.add(new Slice(start, end));
    }
    Collections.reverse(names);
    return names.size() < count ? split(text, names) : names;
  }

  /**
   * The {@code count} names that a clause of {@code [from, to)} lists as parts of the whole:
   * 从甲、乙和丙三个方面开展自评; none where no clause has that many.
   */
  static List<Slice> inSentence(String text, int from, int to, int count) {
    if (count < 2) return List.of();
    int start = from;
    while (start < to) {
      int end = Search.firstOf(text, "，：", start, to);
      List<Slice> names = parts(text, start, end);
      if (names.size() == count) return names;
      start = end + 1;
    }
    return List.of();
  }

  /** What is listed between 从 or 由 and 三个方面. */
  private static List<Slice> parts(String text, int start, int end) {
    int from = Math.max(Search.last(text, "从", start, end), Search.last(text, "由", start, end));
    int to = end;
    while (to > start && COUNTERS.indexOf(text.charAt(to - 1)) < 0) to--;
    while (to > start && (text.charAt(to - 1) == '等' || isCount(text.charAt(to - 1)))) to--;
    if (to <= start) return List.of();
    List<Slice> names = new ArrayList<>();
    int name = from < 0 ? start : from + 1;
    for (int i = name; i <= to; i++) {
      boolean cut = i == to || ("、" + LIST).indexOf(text.charAt(i)) >= 0;
      if (!cut) continue;
      if (i > name) names.add(new Slice(name, i));
      name = i + 1;
    }
    return names;
  }

  private static boolean isCount(char c) {
    return COUNTERS.indexOf(c) >= 0 || "0123456789两二三四五六七八九十".indexOf(c) >= 0;
  }

  private static List<Slice> split(String text, List<Slice> names) {
    Slice last = names.get(names.size() - 1);
    List<Slice> split = new ArrayList<>(names.subList(0, names.size() - 1));
    int start = last.start();
    for (int i = last.start() + 1; i < last.end() - 1; i++) {
      if (LIST.indexOf(text.charAt(i)) < 0) continue;
      split.add(new Slice(start, i));
      start = i + 1;
    }
    split.add(new Slice(start, last.end()));
    return split;
  }
}
