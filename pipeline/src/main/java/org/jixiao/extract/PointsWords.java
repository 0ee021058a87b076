package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Search;

/** Finds the words that stand in front of a number of points, back to {@code from}. */
final class PointsWords {
  static final int LONGEST = 60;
  private static final String CUTS = "，。；：、（）\n\t";
  private static final int LONGEST_BRACKET = 24;

  private final String text;
  private final int from;

  PointsWords(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /** The words of a number; those of the number before end at {@code last}. */
  Slice of(Measurement number, int last) {
    int end = number.start();
    if (end > from && text.charAt(end - 1) == '=') {
      int sign = Search.first(text, '=', sentenceStart(end), end);
      return new Slice(clauseStart(sign), sign);
    }
    int start = start(end, last);
    if (start == end && end > from && text.charAt(end - 1) == '：') {
      return new Slice(start(end - 1, last), end - 1);
    }
    if (text.startsWith("即", start) && end - start == 1 && start > from) {
      return new Slice(start(start - 1, last), spoken(start - 1));
    }
    return new Slice(start, end);
  }

  /** 得分为九十四点二分，即94.2分: where the number in words starts. */
  private int spoken(int end) {
    int at = end;
    while (at > from && "零一二三四五六七八九十百点分〇".indexOf(text.charAt(at - 1)) >= 0) at--;
    return at;
  }

  private int sentenceStart(int at) {
    int start = at;
    int least = Math.max(from, at - 2 * LONGEST);
    while (start > least && "。；\n".indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  int clauseStart(int end) {
    int start = end;
    int least = Math.max(from, end - LONGEST);
    while (start > least && CUTS.indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  int start(int end, int last) {
    int start = end;
    while (start > Math.max(last, end - LONGEST)
        && CUTS.indexOf(text.charAt(start - 1)) < 0
        && "+=/".indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  /** The words before the bracket that closes right before {@code at}, or null. */
  Slice beforeBracket(int at) {
    int end = at;
    while (end > from && "，：".indexOf(text.charAt(end - 1)) >= 0) end--;
    if (end == from || text.charAt(end - 1) != '）') return null;
    int open = Search.last(text, "（", Math.max(from, end - LONGEST_BRACKET), end);
    if (open <= from) return null;
    int start = clauseStart(open);
    return start == open ? null : new Slice(start, open);
  }
}
