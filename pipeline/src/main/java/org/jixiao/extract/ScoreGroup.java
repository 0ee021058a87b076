package org.jixiao.extract;

import org.jixiao.text.Search;

/** Tells which item the next ones make up: 甲43分，包括乙20分、丙23分；丁… . */
final class ScoreGroup {

  private static final String[] OPENERS = {"包括", "其中", "含", "分别为", "由"};
  private static final int REACH = 8;

  private final String text;
  private final int end;
  private String last;
  private int lastEnd = -1;
  private String parent;
  private int parentEnd;

  ScoreGroup(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The total has parts, but is no item. */
  void total(Points points) {
    last = null;
    lastEnd = points.number().end();
  }

  void item(String name, int numberEnd) {
    last = name;
    lastEnd = numberEnd;
  }

  /** The item that one named at {@code at} is a part of, or null. */
  String parent(int at) {
    if (parent != null && at >= parentEnd) parent = null;
    if (last != null && parent == null && lastEnd >= 0 && opens(lastEnd, at)) {
      parent = last;
      boolean bracket = text.charAt(lastEnd) == '（';
      parentEnd = Search.firstOf(text, bracket ? "）" : "；。\n", at, end);
    }
    return parent;
  }

  private boolean opens(int from, int at) {
    int to = Math.min(at, from + REACH);
    for (String opener : OPENERS) {
      int word = Search.first(text, opener, from, to);
      if (word < 0) continue;
      int stop = Search.firstOf(text, "；。、", from, word);
      if (stop == word) return true;
    }
    return false;
  }
}
