package org.jixiao.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit.Kind;

/** Finds numbers and their units in joined text, each once, from left to right. */
public final class Measurements {

  private static final int MOST_DIGITS = 15;
  private static final int YEAR = 4;
  private static final String[] BEFORE = {
    "不少于", "不低于", "不超过", "超过", "接近", "将近", "大约", "达到近", "约", "近", "超", "逾"
  };
  private static final String[] BETWEEN = {"余", "多", "几"};
  private static final String[] AFTER = {"以上", "左右", "以内", "以下", "余", "多"};
  private static final String GROWTH = "增降升减缩短高延扩加提低达";
  private static final String CONTRACTS = "签预违履续邀";
  private static final String CLAUSE_ENDS = "，。；、）\n\t";
  private static final String MONEY = "算出费金款";
  private static final String COMPARISONS = "≥≤<>";

  private final TermIndex<Unit> units;

  public Measurements(TermIndex<Unit> units) {
    this.units = units;
  }

  /** The measurements of {@code [start, end)}; ordinals, ranges and parts of words are left out. */
  public List<Measurement> in(String text, int start, int end) {
    List<Measurement> found = new ArrayList<>();
    int i = start;
    while (i < end) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int from = afterMarker(text, start, i, end);
      i = Math.max(i, from);
      int numberEnd = numberEnd(text, i, end);
      Measurement measurement = measurement(text, from, i, numberEnd, end);
      if (measurement != null) found.add(measurement);
      i = measurement == null ? numberEnd : Math.max(numberEnd, measurement.end());
    }
    return found;
  }

  /** 2.2020年 at a line's start: the year behind an item's number; else {@code start}. */
  private static int afterMarker(String text, int start, int at, int end) {
    int line = at;
    while (line > start && text.charAt(line - 1) == ' ') line--;
    if (line > start && text.charAt(line - 1) != '\n') return start;
    int dot = digitsEnd(text, at, Math.min(end, at + 2));
    if (dot + YEAR + 1 >= end || text.charAt(dot) != '.') return start;
    boolean year = digitsEnd(text, dot + 1, dot + YEAR + 2) == dot + YEAR + 1;
    return year && text.charAt(dot + YEAR + 1) == '年' ? dot + 1 : start;
  }

  private Measurement measurement(String text, int from, int start, int numberEnd, int end) {
    if (numberEnd - start > MOST_DIGITS + 6) return null;
    char before = start > from ? text.charAt(start - 1) : ' ';
    if (isLetter(before) || before == '第' || before == '.') return null;
    boolean negative = before == '-' && isFree(text, from, start - 2);
    if ((before == '-' && !negative) || before == '~') return null;
    if (before == '至' && endsRange(text, from, start - 2)) return null;
    int between = textAt(BETWEEN, text, numberEnd);
    int unitAt = numberEnd + between;
    Unit unit = unitAt(text, unitAt, end);
    if (unit != null && unit.kind() == Kind.MULTIPLE)
      unit = ofMoney(text, start, unitAt, unit, end);
    int unitEnd = unit == null ? numberEnd : unitAt + unit.name().length();
    if (unit == null && numberEnd < end && isRange(text, numberEnd, end)) return null;
    if (unit != null && unit.kind() == Kind.MULTIPLE) return null;
    if (unit == null) between = 0;
    int after = unit == null ? 0 : textAt(AFTER, text, unitEnd);
    String approximate = approximate(text, from, start, between, numberEnd, after, unitEnd);
    int until = unitEnd + after;
    BigDecimal value = value(text, start, numberEnd);
    return new Measurement(
        start,
        numberEnd,
        Math.min(until, end),
        negative ? value.negate() : value,
        text.substring(start, numberEnd).replace('，', ','),
        named(unit),
        approximate);
  }

  /** 预算186万: between a word of money and the end of its clause the 元 is left out. */
  private static Unit ofMoney(String text, int start, int at, Unit multiple, int end) {
    int next = at + multiple.name().length();
    boolean ends = next >= end || CLAUSE_ENDS.indexOf(text.charAt(next)) >= 0;
    boolean money = start > 0 && MONEY.indexOf(text.charAt(start - 1)) >= 0;
    return ends && money ? new Unit(multiple.name(), Kind.MONEY, multiple.factor()) : multiple;
  }

  /** 万多宗: the approximation word stands between the multiple and the measure word. */
  private Unit unitAt(String text, int at, int end) {
    Term<Unit> term = units.at(text, at, end);
    if (term == null) return null;
    Unit unit = term.meaning();
    if (unit.kind() != Kind.MULTIPLE) return unit;
    int next = at + term.text().length();
    int between = textAt(BETWEEN, text, next);
    Term<Unit> measure = units.at(text, next + between, end);
    if (measure == null) return unit;
    Kind kind = measure.meaning().kind();
    if (kind != Kind.COUNT && kind != Kind.MONEY) return unit;
    String name = text.substring(at, next + between + measure.text().length());
    return new Unit(name, kind, unit.factor() * measure.meaning().factor());
  }

  private static Unit named(Unit unit) {
    if (unit == null || unit.kind() == Kind.OTHER) return unit;
    String name = unit.name();
    for (String word : BETWEEN) {
      int place = name.indexOf(word);
      if (place == 1) return new Unit(name.replace(word, ""), unit.kind(), unit.factor());
    }
    return unit;
  }

  private static String approximate(
      String text, int from, int start, int between, int numberEnd, int after, int unitEnd) {
    for (String word : BEFORE) {
      int at = start - word.length();
      if (at >= from && text.startsWith(word, at) && !isContract(text, from, at)) return word;
    }
    if (start > from && COMPARISONS.indexOf(text.charAt(start - 1)) >= 0) {
      return text.substring(start - 1, start);
    }
    if (between > 0) return text.substring(numberEnd, numberEnd + between);
    if (after > 0) return text.substring(unitEnd, unitEnd + after);
    int inside = unitEnd > numberEnd + 1 ? textAt(BETWEEN, text, numberEnd + 1) : 0;
    return inside > 0 && numberEnd + 2 < unitEnd
        ? text.substring(numberEnd + 1, numberEnd + 2)
        : null;
  }

  /** 签约120户 is no approximation. */
  private static boolean isContract(String text, int from, int at) {
    return text.charAt(at) == '约' && at > from && CONTRACTS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int textAt(String[] words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) return word.length();
    }
    return 0;
  }

  /** Where the number that starts at {@code start} ends: digits, groups of three, decimals. */
  static int numberEnd(String text, int start, int end) {
    int i = digitsEnd(text, start, end);
    if (i - start <= 3) {
      while (i + 3 < end && text.charAt(i) == '，' && isGroup(text, i + 1, end)) i += 4;
    }
    if (i - start <= 3 || i - start == 6) {
      while (i + 3 < end && text.charAt(i) == ' ' && isGroup(text, i + 1, end)) i += 4;
    }
    if (i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i = digitsEnd(text, i + 1, end);
    }
    return i;
  }

  private static boolean isGroup(String text, int at, int end) {
    return digitsEnd(text, at, Math.min(end, at + 4)) == at + 3;
  }

  private static int digitsEnd(String text, int start, int end) {
    int i = start;
    while (i < end && isDigit(text.charAt(i))) i++;
    return i;
  }

  private static BigDecimal value(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '，' && text.charAt(i) != ' ') digits.append(text.charAt(i));
    }
    return new BigDecimal(digits.toString());
  }

  /** A minus sign is one where no number or word ends right before it. */
  private static boolean isFree(String text, int from, int at) {
    if (at < from) return true;
    char c = text.charAt(at);
    return !isDigit(c) && !isLetter(c) && c != '年' && c != '月' && c != '%';
  }

  private static boolean isRange(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '-' || c == '~' || c == '至' || c == '—')
        && at + 1 < end
        && isDigit(text.charAt(at + 1));
  }

  /** 3至5天 is a range, 压缩至5天 and 由8%增至9% are not. */
  private static boolean endsRange(String text, int from, int at) {
    if (at < from || GROWTH.indexOf(text.charAt(at)) >= 0) return false;
    for (int i = at; i >= Math.max(from, at - 2); i--) {
      if (isDigit(text.charAt(i))) return true;
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
