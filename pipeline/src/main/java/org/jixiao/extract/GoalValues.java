package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/**
 * Finds the values of a sentence that may be goals or outcomes: counts, shares, words in quotes.
 */
final class GoalValues {

  private static final String CUTS = "，。；：（）/\n\t";
  private static final String ENDS = "，。；：（）、”\n\t";
  private static final String SIGNS = "≥≤<>";
  private static final String CLASSES = "ⅠⅡⅢⅣⅤ";
  private static final int LONGEST_UNIT = 12;
  private static final int LONGEST_WORD = 10;
  private static final int LONGEST_TAIL = 10;

  private final Reading reading;
  private final String text;
  private final int start;
  private final int end;
  private final List<GoalValue> values = new ArrayList<>();

  private GoalValues(Reading reading, int start, int end) {
    this.reading = reading;
    this.text = reading.text();
    this.start = start;
    this.end = end;
  }

  /** The values of the sentence {@code [start, end)}, in order. */
  static List<GoalValue> in(Reading reading, int start, int end) {
    GoalValues goals = new GoalValues(reading, start, end);
    goals.read();
    return goals.values;
  }

  private void read() {
    List<Measurement> numbers = reading.measurements(start, end);
    int next = 0;
    int i = start;
    while (i < end) {
      while (next < numbers.size() && numbers.get(next).start() < i) next++;
      Measurement number = next < numbers.size() ? numbers.get(next) : null;
      i = number != null && number.start() == i ? read(number) : read(i);
    }
  }

  /** Where to go on behind the number. */
  private int read(Measurement number) {
    Marker marker = Markers.at(text, number.start());
    boolean begins = number.start() == start || "。；".indexOf(text.charAt(number.start() - 1)) >= 0;
    if (begins && marker != null && marker.end() <= end) return marker.end();
    return mayBeValue(number)
        ? addNumber(number.start(), number.numberEnd(), number.end())
        : number.end();
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (c == '“') return addQuoted(at) + 1;
    if (CLASSES.indexOf(c) >= 0 && text.startsWith("类", at + 1)) {
      add(lead(at), at + 2, -1);
      return at + 2;
    }
    return c >= '0' && c <= '9' ? readUnknown(at) : at + 1;
  }

  /** 30万盆: a number whose measure word is in no list. */
  private int readUnknown(int at) {
    int to = at;
    while (to < end && (Character.isDigit(text.charAt(to)) || ".，".indexOf(text.charAt(to)) >= 0))
      to++;
    boolean free =
        at == start
            || Character.isIdeographic(text.charAt(at - 1))
            || SIGNS.indexOf(text.charAt(at - 1)) >= 0;
    boolean many = to + 1 < end && "万亿".indexOf(text.charAt(to)) >= 0 && text.charAt(to + 1) != '元';
    return free && many ? addNumber(at, to, to + 2) : to;
  }

  /** 超过95%的目标 compares with 95%. */
  private int lead(int number, int to) {
    int from = lead(number);
    int compared = reading.vocabulary().words("value.compared").at(text, from, number);
    boolean opens = from == start || CUTS.indexOf(text.charAt(from - 1)) >= 0;
    return compared > 0 && opens && isTail(to) ? from + compared : from;
  }

  private int lead(int at) {
    int from = at;
    while (from > start && SIGNS.indexOf(text.charAt(from - 1)) >= 0) from--;
    return reading.vocabulary().words("value.lead").skipBack(text, start, from);
  }

  private boolean mayBeValue(Measurement number) {
    if (number.is(Unit.Kind.MONEY) || Years.isYear(number)) return false;
    if (!number.is(Unit.Kind.OTHER)) return true;
    String unit = number.unit().name();
    return !unit.startsWith("年")
        && !unit.startsWith("月")
        && !"日号".contains(unit)
        && !unit.equals("季度");
  }

  private int addNumber(int number, int numberEnd, int unitEnd) {
    int to = unitEnd;
    int stop = Math.min(end, to + LONGEST_UNIT);
    Words tails = reading.vocabulary().words("target.tail");
    while (to < stop && !endsValue(to) && tails.at(text, to, end) == 0) to++;
    if (to == stop && to < end && !endsValue(to)) to = unitEnd;
    if (isDeed(unitEnd, to)) return unitEnd;
    add(lead(number, to), to, numberEnd);
    return Math.max(to, number + 1);
  }

  /** 9个完成年度目标 tells how many goals were met and is none. */
  private boolean isDeed(int from, int to) {
    return Search.first(text, "完成", from, to) >= 0 || Search.first(text, "实现", from, to) >= 0;
  }

  /** A slash belongs to 元/人 and not to 目标400次/实际420次. */
  private boolean endsValue(int at) {
    if (ENDS.indexOf(text.charAt(at)) >= 0) return true;
    boolean slash = text.charAt(at) == '/';
    return slash && reading.vocabulary().words("actual.cue").at(text, at + 1, end) > 0;
  }

  private int addQuoted(int open) {
    int close = open + 1;
    while (close < end && close - open <= LONGEST_WORD && text.charAt(close) != '”') close++;
    if (close >= end || text.charAt(close) != '”' || close == open + 1) return open;
    if (isTail(close + 1)) return open;
    char before = open > start ? text.charAt(open - 1) : ' ';
    if ("为是：标".indexOf(before) >= 0) add(open, close + 1, -1);
    return close;
  }

  /** 优于“不高于3%”的目标: the number in the quotes is the goal. */
  private boolean isTail(int at) {
    int to = Math.min(end, at + LONGEST_TAIL);
    int tail = reading.vocabulary().words("target.tail").at(text, at, to);
    boolean goesOn = at + tail < end && "与和及由不较".indexOf(text.charAt(at + tail)) >= 0;
    return tail > 0 && !goesOn;
  }

  private void add(int from, int to, int number) {
    int wordsStart = from;
    int last = values.isEmpty() ? start : values.get(values.size() - 1).value().end();
    while (wordsStart > last && CUTS.indexOf(text.charAt(wordsStart - 1)) < 0) wordsStart--;
    if (wordsStart == from && from > last && text.charAt(from - 1) == '：') {
      wordsStart = from - 1;
      while (wordsStart > last && CUTS.indexOf(text.charAt(wordsStart - 1)) < 0) wordsStart--;
    }
    if (wordsStart < from && text.charAt(wordsStart) == '、') wordsStart++;
    Slice words = new Slice(wordsStart, from);
    values.add(new GoalValue(role(words, to), words, new Slice(from, to), number));
  }

  private GoalValue.Role role(Slice words, int to) {
    Vocabulary vocabulary = reading.vocabulary();
    int after = to < end && text.charAt(to) == '”' ? to + 1 : to;
    if (isTail(after)) return GoalValue.Role.GOAL;
    int goal = lastGoal(words);
    if (goal >= 0) return GoalValue.Role.GOAL;
    boolean outcome = vocabulary.words("actual.cue").isIn(text, words.start(), words.end());
    return outcome ? GoalValue.Role.OUTCOME : GoalValue.Role.PLAIN;
  }

  /** Where the cue starts that stands right before the value: 目标为, 计划不少于. */
  private int lastGoal(Slice words) {
    Words cues = reading.vocabulary().words("target.cue");
    int at = words.end();
    Words bounds = reading.vocabulary().words("value.link");
    at = bounds.skipBack(text, words.start(), at);
    for (String bound : new String[] {"不少于", "不低于", "不超过", "不高于", "控制在", "超过"}) {
      if (at - bound.length() >= words.start() && text.startsWith(bound, at - bound.length())) {
        at -= bound.length();
      }
    }
    at = bounds.skipBack(text, words.start(), at);
    int length = cues.before(text, words.start(), at);
    return length == 0 ? -1 : at - length;
  }

  /** Where the words of the goal end that are no cue: 甲率目标为 is of 甲率. */
  static int beforeCue(Reading reading, GoalValue value) {
    String text = reading.text();
    Vocabulary vocabulary = reading.vocabulary();
    int from = value.words().start();
    int at = value.words().end();
    int stripped;
    do {
      stripped = at;
      at = vocabulary.words("indicator.name_tail").skipBack(text, from, at);
      at = vocabulary.words("value.link").skipBack(text, from, at);
      at = vocabulary.words("target.cue").skipBack(text, from, at);
    } while (at < stripped);
    return at;
  }
}
