package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/** Finds the points of a paragraph and what its words say of each. */
final class PointsReader {

  private static final String LIST = "、和及与";
  private static final int MOST_LISTED = 16;
  private static final int LONGEST_WORDS = PointsWords.LONGEST;
  private static final Unit POINTS = new Unit("", Unit.Kind.POINTS, 1);

  private final Reading reading;
  private final String text;
  private final int from;
  private final PointsWords front;
  private final List<Points> points = new ArrayList<>();

  private PointsReader(Reading reading, int from) {
    this.reading = reading;
    this.text = reading.text();
    this.from = from;
    this.front = new PointsWords(text, from);
  }

  /** The points of {@code [start, end)}, in order. */
  static List<Points> in(Reading reading, int start, int end) {
    List<Measurement> numbers =
        SpokenPoints.and(reading.measurements(start, end), reading.text(), start, end);
    if (numbers.isEmpty()) return List.of();
    PointsReader reader = new PointsReader(reading, start);
    for (int i = 0; i < numbers.size(); i++) reader.read(numbers, i, end);
    reader.markSums();
    return reader.points;
  }

  /** A number alone under a heading that calls it a score: 四、自评得分 95.8; or null. */
  static Points under(Reading reading, Section section) {
    String text = reading.text();
    int start = section.body();
    while (start < section.end() && text.charAt(start) == '\n') start++;
    int line = Search.firstOf(text, "\n", start, section.end());
    List<Measurement> numbers = reading.measurements(start, line);
    if (numbers.size() != 1) return null;
    Measurement number = numbers.get(0);
    boolean alone = number.start() == start && number.end() == line;
    if (!alone || (number.unit() != null && !number.is(Unit.Kind.POINTS))) return null;
    int end = start;
    while (end > section.start() && "\n：".indexOf(text.charAt(end - 1)) >= 0) end--;
    ScoreLabel label = ScoreLabel.of(reading, section.start(), end);
    if (label.role() != Points.Role.SCORE) return null;
    Slice words = new Slice(section.start(), end);
    return new Points(label.role(), label, words, false, UnitFinder.withUnit(number, POINTS));
  }

  /** 总分100分，自评得分96分: the first are full marks. */
  private void markSums() {
    for (int i = 0; i + 1 < points.size(); i++) {
      Points sum = points.get(i);
      Points score = points.get(i + 1);
      boolean next = score.words().start() <= sum.number().end() + 1 && !score.isNamed();
      boolean least = sum.number().value().compareTo(score.number().value()) >= 0;
      if (sum.role() == Points.Role.SCORE
          && score.role() == Points.Role.SCORE
          && next
          && least
          && isSum(sum.words())) points.set(i, sum.as(Points.Role.FULL));
    }
  }

  private boolean isSum(Slice words) {
    Words links = reading.vocabulary().words("score.link");
    int end = links.skipBack(text, words.start(), words.end());
    return end - 2 >= words.start() && text.startsWith("总分", end - 2);
  }

  private void read(List<Measurement> numbers, int index, int end) {
    Measurement number = numbers.get(index);
    if (number.is(Unit.Kind.POINTS)) {
      if (!isBound(number) && (!SpokenPoints.is(number, text) || isCalledPoints(number)))
        add(number);
    } else if (number.unit() == null) {
      readBare(numbers, index, end);
    }
  }

  /** 9.5/10, 得14.62、14.25分, 满分20, （-2）: points without their unit. */
  private void readBare(List<Measurement> numbers, int index, int end) {
    Measurement number = UnitFinder.withUnit(numbers.get(index), POINTS);
    if (isSecondOfPair(number)) {
      add(number, Points.Role.FULL);
    } else if (isFirstOfPair(numbers, index) || isListed(numbers, index) || isSummand(number)) {
      add(number);
    } else if (isTakenOff(number)) {
      int open = number.start() - 2;
      Slice words = new Slice(front.start(open, last()), open);
      ScoreLabel label = ScoreLabel.of(reading, words.start(), words.end());
      Measurement lost = number.negated();
      points.add(new Points(Points.Role.DEDUCTION, label, words, true, lost));
    } else if (isLabelled(number, end)) {
      add(number);
    }
  }

  private boolean isSecondOfPair(Measurement number) {
    if (points.isEmpty() || number.start() == 0) return false;
    return text.charAt(number.start() - 1) == '/'
        && points.get(points.size() - 1).number().end() == number.start() - 1;
  }

  private boolean isFirstOfPair(List<Measurement> numbers, int index) {
    Measurement number = numbers.get(index);
    if (index + 1 >= numbers.size()) return false;
    Measurement next = numbers.get(index + 1);
    boolean pair =
        next.start() == number.end() + 1
            && text.charAt(number.end()) == '/'
            && (next.unit() == null || next.is(Unit.Kind.POINTS))
            && number.value().compareTo(next.value()) <= 0;
    int start = front.start(number.start(), last());
    return pair && number.start() - start >= 2 && Character.isIdeographic(text.charAt(start));
  }

  /** In a list the last number's unit is that of all. */
  private boolean isListed(List<Measurement> numbers, int index) {
    int last = Math.min(numbers.size() - 1, index + MOST_LISTED);
    for (int i = index; i < last; i++) {
      Measurement next = numbers.get(i + 1);
      int end = numbers.get(i).end();
      if (next.start() != end + 1 || LIST.indexOf(text.charAt(end)) < 0) return false;
      if (next.unit() != null) return next.is(Unit.Kind.POINTS);
    }
    return false;
  }

  /** 投入18+过程38.5+产出40=96.5分. */
  private boolean isSummand(Measurement number) {
    int start = front.start(number.start(), last());
    boolean named = number.start() - start >= 2 && Character.isIdeographic(text.charAt(start));
    boolean before = start > from && text.charAt(start - 1) == '+';
    boolean after = number.end() < text.length() && "+=".indexOf(text.charAt(number.end())) >= 0;
    return named && (before || after);
  }

  private boolean isTakenOff(Measurement number) {
    int open = number.start() - 2;
    return number.value().signum() < 0
        && open >= from
        && text.charAt(open) == '（'
        && number.end() < text.length()
        && text.charAt(number.end()) == '）'
        && Search.first(text, "扣", Math.max(from, open - 4 * LONGEST_WORDS), open) >= 0;
  }

  private boolean isLabelled(Measurement number, int end) {
    char next = number.end() < end ? text.charAt(number.end()) : '\n';
    if ("，。；、（）\n\t ".indexOf(next) < 0) return false;
    Slice before = front.of(number, last());
    ScoreLabel label = ScoreLabel.of(reading, before.start(), before.end());
    if (label.role() == Points.Role.DEDUCTION) return number.end() == end;
    boolean marks = label.role() == Points.Role.SCORE || label.role() == Points.Role.FULL;
    String words = text.substring(before.start(), before.end());
    return marks && (words.contains("分") || words.contains("自评") || words.contains("权重"));
  }

  /** 得九十三分 and not 十分. */
  private boolean isCalledPoints(Measurement number) {
    Slice words = front.of(number, last());
    return ScoreLabel.of(reading, words.start(), words.end()).role() != Points.Role.PLAIN;
  }

  /** 90分以上, 80至90分, 低于80分 draw a line and are nobody's points. */
  private boolean isBound(Measurement number) {
    String approximate = number.approximate();
    if (approximate != null && !approximate.equals("约")) return true;
    char before = number.start() > from ? text.charAt(number.start() - 1) : ' ';
    if ("-~—至≥≤<>".indexOf(before) >= 0) return true;
    boolean inclusive = text.startsWith("（含）", number.end());
    int after = inclusive ? number.end() + 3 : number.end();
    if (after >= text.length()) return false;
    return inclusive
        || text.startsWith("以", after)
        || text.startsWith("至", after)
        || "-~—".indexOf(text.charAt(after)) >= 0;
  }

  private void add(Measurement number) {
    Slice words = front.of(number, last());
    ScoreLabel label = ScoreLabel.of(reading, words.start(), words.end());
    boolean bracket = words.length() == 0 && isAfterBracket(number.start());
    if (bracket) {
      words = new Slice(front.start(number.start() - 1, last()), number.start() - 1);
      label = ScoreLabel.of(reading, words.start(), words.end());
      if (label.role() == Points.Role.PLAIN) {
        points.add(new Points(Points.Role.FULL, label, words, true, number));
        return;
      }
    }
    if (label.name() == null && points.isEmpty()) label = withNameInCell(label, words.start());
    if (label.name() == null) label = withNameBeforeBracket(label, words.start());
    if (label.name() == null && isInBracket(words))
      label = withNameOutside(label, words.start() - 1);
    points.add(new Points(role(label, words), label, words, isInBracket(words), number));
  }

  /** 甲（权重30%）：得26分: the name, or the label, stands before the bracket. */
  private ScoreLabel withNameBeforeBracket(ScoreLabel label, int at) {
    Slice before = front.beforeBracket(at);
    if (before == null || hasPoints(before)) return label;
    ScoreLabel said = ScoreLabel.of(reading, before.start(), before.end());
    if (said.role() == Points.Role.SCORE && label.role() != Points.Role.FULL) return said;
    return new ScoreLabel(label.role(), said.name(), false, label.strong(), label.dealt());
  }

  /** 甲得9分（满分10分），总分: the words before the bracket have their points. */
  private boolean hasPoints(Slice words) {
    return reading.measurements(words.start(), words.end()).stream()
        .anyMatch(number -> number.is(Unit.Kind.POINTS));
  }

  /** 甲 | 满分20 | 得18, 甲 | 目标值：9场 | 分值20: the name stands in the last cell without a label. */
  private ScoreLabel withNameInCell(ScoreLabel label, int at) {
    if (at <= from || text.charAt(at - 1) != Joined.CELL) return label;
    int end = at - 1;
    int start = front.clauseStart(end);
    while (start > from && text.charAt(start - 1) == '：') {
      end = Search.last(text, "\t", from, start);
      if (end < from) return label;
      start = front.clauseStart(end);
    }
    if (start == end) return label;
    return new ScoreLabel(label.role(), new Slice(start, end), false, label.strong(), false);
  }

  /** 甲（满分20分）: the name stands before the bracket, unless its score does. */
  private ScoreLabel withNameOutside(ScoreLabel label, int open) {
    int start = front.start(open, last());
    if (label.role() != Points.Role.FULL || start == open) return label;
    ScoreLabel said = ScoreLabel.of(reading, start, open);
    if (said.role() == Points.Role.SCORE || said.name() == null) return label;
    return new ScoreLabel(label.role(), said.name(), false, label.strong(), label.dealt());
  }

  private void add(Measurement number, Points.Role role) {
    Slice none = new Slice(number.start(), number.start());
    ScoreLabel label = new ScoreLabel(role, null, false, false, false);
    points.add(new Points(role, label, none, false, number));
  }

  /** After 扣 the numbers that a list goes on with are taken off too. */
  private Points.Role role(ScoreLabel label, Slice words) {
    String said = text.substring(words.start(), words.end());
    if (said.contains("扣") && label.role() == Points.Role.PLAIN) return Points.Role.DEDUCTION;
    boolean goesOn = said.isEmpty() || LIST.indexOf(said.charAt(0)) >= 0;
    boolean listed = words.start() > from && LIST.indexOf(text.charAt(words.start() - 1)) >= 0;
    if (label.role() == Points.Role.PLAIN && goesOn && (listed || !said.isEmpty())) {
      Points last = points.isEmpty() ? null : points.get(points.size() - 1);
      boolean dealt = last != null && words.start() <= last.number().end() + 1;
      if (dealt && said.length() <= 1) return last.role();
    }
    return label.role();
  }

  /** Where the number read before ends. */
  private int last() {
    return points.isEmpty() ? from : Math.max(from, points.get(points.size() - 1).number().end());
  }

  private boolean isAfterBracket(int at) {
    return at > from && text.charAt(at - 1) == '（';
  }

  private boolean isInBracket(Slice words) {
    return words.start() > from && text.charAt(words.start() - 1) == '（';
  }
}
