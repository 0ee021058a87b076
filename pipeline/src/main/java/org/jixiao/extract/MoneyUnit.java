package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/**
 * Follows the unit of money that is printed above a table or in a heading: 金额单位：万元, or said of all:
 * 金额除注明外均以元为单位.
 */
final class MoneyUnit {

  private static final int LONGEST_NOTE = 40;
  private static final int LONGEST_SAYING = 24;
  private static final String LABEL = "单位";
  private static final String SUM = "金额";
  private static final String STOPS = "，。；）\n\t";

  private final Reading reading;
  private final String text;
  private Unit unit;

  /** The last line was 金额单位 and no more: the next one may be the unit. */
  private boolean labelled;

  MoneyUnit(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The unit printed last, or null. */
  Unit now() {
    return unit;
  }

  /** Reads 金额单位：万元 anywhere in the paragraph and （万元） in a short one without figures. */
  void read(Paragraph paragraph) {
    if (labelled) readAlone(paragraph.start(), paragraph.end());
    labelled = false;
    int sum = Search.first(text, SUM, paragraph.start(), paragraph.end());
    while (sum >= 0) {
      readSaid(sum + SUM.length(), paragraph.end());
      sum = Search.first(text, SUM, sum + SUM.length(), paragraph.end());
    }
    int at = Search.first(text, LABEL, paragraph.start(), paragraph.end());
    while (at >= 0) {
      read(at + LABEL.length(), paragraph.end());
      at = Search.first(text, LABEL, at + LABEL.length(), paragraph.end());
    }
    if (paragraph.length() > LONGEST_NOTE) return;
    at = Search.first(text, '（', paragraph.start(), paragraph.end());
    if (at < 0 || hasFigures(paragraph)) return;
    Term<Unit> term = reading.vocabulary().units().at(text, at + 1, paragraph.end());
    int close = term == null ? -1 : at + 1 + term.text().length();
    if (close >= 0 && close < paragraph.end() && text.charAt(close) == '）')
      read(at, paragraph.end());
  }

  /** 均为万元, 均以元为单位, 按万元列示 to the end of what is said of 金额. */
  private void readSaid(int from, int end) {
    int stop = Search.firstOf(text, STOPS, from, Math.min(end, from + LONGEST_SAYING));
    for (int i = from; i < stop; i++) {
      boolean names = text.charAt(i) == '为';
      if (!names && "以按用".indexOf(text.charAt(i)) < 0) continue;
      Term<Unit> term = reading.vocabulary().units().at(text, i + 1, stop);
      if (term == null || term.meaning().kind() != Unit.Kind.MONEY) continue;
      int next = i + 1 + term.text().length();
      int told = reading.vocabulary().words("unit.told").at(text, next, stop);
      if (next == stop ? names : next + told == stop && told > 0) unit = term.meaning();
    }
  }

  /** 金额单位 | 万元: the unit alone on the line after its label. */
  private void readAlone(int start, int end) {
    Term<Unit> term = reading.vocabulary().units().at(text, start, end);
    boolean whole = term != null && term.text().length() == end - start;
    if (whole && term.meaning().kind() == Unit.Kind.MONEY) unit = term.meaning();
  }

  private boolean hasFigures(Paragraph paragraph) {
    return reading.measurements(paragraph.start(), paragraph.end()).stream()
        .anyMatch(number -> number.unit() != null);
  }

  private void read(int at, int end) {
    int from = at;
    while (from < end && "：（ 为\t".indexOf(text.charAt(from)) >= 0) from++;
    labelled = from == end;
    if (text.startsWith("人民币", from)) from += 3;
    Term<Unit> term = reading.vocabulary().units().at(text, from, end);
    if (term != null && term.meaning().kind() == Unit.Kind.MONEY) unit = term.meaning();
  }
}
