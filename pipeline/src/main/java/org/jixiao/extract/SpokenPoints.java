package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Numerals;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/** Finds points written in numerals: 九十三分, 九十五点六分, 一百分. */
final class SpokenPoints {

  private static final String ENDS = "，。；、（）\n\t";
  private static final int LONGEST = 8;
  private static final Unit POINTS = new Unit("分", Unit.Kind.POINTS, 1);

  private SpokenPoints() {}

  /** The numbers and the points in numerals of {@code [start, end)}, in order. */
  static List<Measurement> and(List<Measurement> numbers, String text, int start, int end) {
    List<Measurement> all = null;
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) != '分' || !isNumeral(text.charAt(i - 1))) continue;
      Measurement spoken = at(text, start, i, end);
      if (spoken == null) continue;
      if (all == null) all = new ArrayList<>(numbers);
      all.add(spoken);
    }
    if (all == null) return numbers;
    all.sort(Comparator.comparingInt(Measurement::start));
    return all;
  }

  /** Whether the points are written in numerals. */
  static boolean is(Measurement points, String text) {
    return isNumeral(text.charAt(points.start()));
  }

  private static boolean isNumeral(char c) {
    return Numerals.isNumeral(c) || c == '百';
  }

  private static Measurement at(String text, int from, int unit, int end) {
    if (unit + 1 < end && ENDS.indexOf(text.charAt(unit + 1)) < 0) return null;
    if (text.startsWith("，即", unit + 1)) return null;
    int start = unit;
    int least = Math.max(from, unit - LONGEST);
    while (start > least && (isNumeral(text.charAt(start - 1)) || text.charAt(start - 1) == '点'))
      start--;
    BigDecimal value = value(text, start, unit);
    return value == null
        ? null
        : new Measurement(start, unit, unit + 1, value, text.substring(start, unit), POINTS, null);
  }

  private static BigDecimal value(String text, int start, int end) {
    int wholeEnd = Search.firstOf(text, "点", start, end);
    int whole = whole(text, start, wholeEnd);
    if (whole < 0 || wholeEnd == end) return whole < 0 ? null : BigDecimal.valueOf(whole);
    long decimals = 0;
    for (int i = wholeEnd + 1; i < end; i++) {
      int digit = Numerals.digit(text.charAt(i));
      if (digit < 0) return null;
      decimals = 10 * decimals + digit;
    }
    int scale = end - wholeEnd - 1;
    BigDecimal rest = BigDecimal.valueOf(decimals, scale);
    return scale == 0 ? null : BigDecimal.valueOf(whole).add(rest);
  }

  private static int whole(String text, int start, int end) {
    boolean hundred = text.startsWith("一百", start) && start + 2 == end;
    return hundred ? 100 : Numerals.upTo99(text, start, end);
  }
}
