package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts 甲、乙和丙 into as many names as numbers are dealt out to them. */
final class ScoreNameList {

  private static final String LIST = "和及与";

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
