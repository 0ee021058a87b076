package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Tells which item the next ones make up: 甲43分，包括乙20分、丙23分；丁… . */
final class ScoreGroup {

  private static final int REACH = 8;

  private final String text;
  private final Words openers;
  private final int end;
  private String last;
  private int lastEnd = -1;
  private String parent;
  private int parentEnd;

  ScoreGroup(Reading reading, int end) {
    this.text = reading.text();
    this.openers = reading.vocabulary().words("score.part_opener");
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
    int word = openers.firstIn(text, from, Math.min(at, from + REACH));
    return word >= 0 && Search.firstOf(text, "；。、", from, word) == word;
  }
}
