package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Numerals;
import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/**
 * Cuts a piece of text into tokens: known words, numbers, marks, and the words of names between
 * them.
 */
final class Tokens {

  private static final String MARKS = "，；：（）\t";
  private static final Cue[] MARK_CUES = {
    Cue.COMMA, Cue.SEMICOLON, Cue.COLON, Cue.OPEN, Cue.CLOSE, Cue.COMMA
  };
  private static final String COUNTED = "项个类大";
  private static final String QUOTES = "“《〈‘";
  private static final String UNQUOTES = "”》〉’";
  private static final int KIND = 2;
  private static final int YEAR = 4;
  private static final int LONGEST_QUOTE = 40;

  private final Reading reading;
  private final TermIndex<Cue> words;
  private final UnitFinder units;
  private final BareAmounts amounts;
  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private List<Measurement> measurements;
  private int next;

  private Tokens(Reading reading, int end, Unit unit) {
    this.reading = reading;
    this.words = reading.vocabulary().figureWords();
    this.units = new UnitFinder(reading);
    this.amounts = new BareAmounts(reading.text(), unit);
    this.text = reading.text();
    this.end = end;
  }

  /**
   * The tokens of {@code [start, end)}; brackets without a number are settled into the words before
   * them.
   */
  static List<Token> in(Reading reading, int start, int end) {
    return in(reading, start, end, null);
  }

  /**
   * The same.
   *
   * @param unit of amounts that print none, or null
   */
  static List<Token> in(Reading reading, int start, int end, Unit unit) {
    Tokens tokens = new Tokens(reading, end, unit);
    tokens.read(start);
    return Brackets.settle(Crumbs.merged(reading.text(), tokens.tokens));
  }

  private void read(int start) {
    measurements = reading.measurements(start, end);
    int i = start;
    while (i < end) i = readAt(i);
  }

  private int readAt(int at) {
    while (next < measurements.size() && measurements.get(next).start() < at) next++;
    boolean numbered = next < measurements.size() && measurements.get(next).start() == at;
    boolean measured = numbered && measurements.get(next).unit() != null;
    int lead = isBoundary(at) && !measured ? ItemLead.end(reading, at) : -1;
    if (lead > at && lead <= end) return add(Cue.SEMICOLON, at, lead);
    if (numbered) return number(at);
    char c = text.charAt(at);
    int mark = MARKS.indexOf(c);
    if (mark >= 0) return add(MARK_CUES[mark], at, at + 1);
    Term<Cue> word = words.at(text, at, end);
    Term<Field> phrase = reading.vocabulary().figurePhrases().at(text, at, end);
    if (phrase != null && (word == null || word.text().length() < phrase.text().length())) {
      int to = at + phrase.text().length();
      tokens.addAll(FigurePhrase.tokens(phrase.meaning(), at, to));
      return to;
    }
    if (word != null) return add(word.meaning(), at, at + word.text().length());
    if (QUOTES.indexOf(c) >= 0) return quoted(at, UNQUOTES.charAt(QUOTES.indexOf(c)));
    int year = Numerals.year(text, at);
    if (year > 0 && at + YEAR < end && text.charAt(at + YEAR) == '年') return year(at, year);
    int counted = counted(at);
    if (counted > at) return add(Cue.SUM, at, counted);
    return isWord(c) ? add(Cue.PLAIN, at, at + 1) : at + 1;
  }

  private boolean isBoundary(int at) {
    return at == 0 || "。；：，\n\t".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || Character.isLetter(c);
  }

  private int add(Cue cue, int start, int to) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean named = last != null && last.is(Cue.PLAIN) && last.end() == start;
    if (cue == Cue.PROJECT && named) {
      Term<Cue> kind = words.at(text, start, start + KIND);
      if (kind != null && kind.meaning() == Cue.TAIL) return add(Cue.TAIL, start, start + KIND);
    }
    if (cue == Cue.PLAIN && last != null && last.is(Cue.PLAIN) && last.end() == start) {
      tokens.set(tokens.size() - 1, new Token(Cue.PLAIN, last.start(), to));
    } else {
      tokens.add(new Token(cue, start, to));
    }
    return to;
  }

  private int quoted(int at, char close) {
    for (int i = at + 1; i < end && i < at + LONGEST_QUOTE; i++) {
      if (text.charAt(i) == close) return add(Cue.PLAIN, at, i + 1);
    }
    return at + 1;
  }

  /** 二〇二二年. */
  private int year(int at, int year) {
    Unit unit = new Unit("年", Unit.Kind.OTHER, 1);
    int digits = at + YEAR;
    String printed = text.substring(at, digits);
    tokens.add(
        new Token(
            Cue.YEAR,
            at,
            digits + 1,
            new Measurement(
                at, digits, digits + 1, BigDecimal.valueOf(year), printed, unit, null)));
    Term<Cue> word = words.at(text, digits, end);
    boolean stage = word != null && word.text().length() > 1;
    return stage ? add(word.meaning(), digits, digits + word.text().length()) : digits + 1;
  }

  /** 四项, 两个: several things taken together. */
  private int counted(int at) {
    char c = text.charAt(at);
    if ((!Numerals.isNumeral(c) && c != '几') || c == '〇') return at;
    if (at > 0 && text.charAt(at - 1) == '第') return at;
    int i = at + 1;
    while (i < end && i < at + 3 && Numerals.isNumeral(text.charAt(i))) i++;
    if (i == at + 1 && Numerals.digit(c) == 1) return at;
    return i < end && COUNTED.indexOf(text.charAt(i)) >= 0 ? i + 1 : at;
  }

  private int number(int at) {
    Measurement printed = measurements.get(next);
    Measurement following = next + 1 < measurements.size() ? measurements.get(next + 1) : null;
    Measurement number = amounts.complete(units.complete(printed, following), tokens);
    Cue cue = cue(number);
    tokens.add(new Token(cue, at, number.end(), number));
    if (cue == Cue.YEAR) stage(number);
    next++;
    return Math.max(at + 1, number.end());
  }

  /** 2022年初 is a year and a stage. */
  private void stage(Measurement number) {
    Term<Cue> word = words.at(text, number.numberEnd(), number.end());
    boolean stage = word != null && (word.meaning() == Cue.INITIAL || word.meaning() == Cue.FINAL);
    if (stage) tokens.add(new Token(word.meaning(), number.numberEnd(), number.end()));
  }

  private static Cue cue(Measurement number) {
    if (Years.isYear(number)) return Cue.YEAR;
    if (number.is(Unit.Kind.MONEY)) return Cue.NUMBER;
    if (number.is(Unit.Kind.PERCENT))
      return number.unit().name().equals("%") ? Cue.NUMBER : Cue.CHANGE;
    if (number.is(Unit.Kind.COUNT)) return Cue.COUNT;
    boolean month = number.unit() != null && number.unit().name().startsWith("月");
    return month ? Cue.MONTH : Cue.FILL;
  }
}
