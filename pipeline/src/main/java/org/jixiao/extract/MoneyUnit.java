package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/** Follows the unit of money that is printed above a table or in a heading: 金额单位：万元. */
final class MoneyUnit {

  private static final int LONGEST_NOTE = 40;
  private static final String LABEL = "单位";

  private final Reading reading;
  private final String text;
  private Unit unit;

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

  private boolean hasFigures(Paragraph paragraph) {
    return reading.measurements(paragraph.start(), paragraph.end()).stream()
        .anyMatch(number -> number.unit() != null);
  }

  private void read(int at, int end) {
    int from = at;
    while (from < end && "：（ 为".indexOf(text.charAt(from)) >= 0) from++;
    if (text.startsWith("人民币", from)) from += 3;
    Term<Unit> term = reading.vocabulary().units().at(text, from, end);
    if (term != null && term.meaning().kind() == Unit.Kind.MONEY) unit = term.meaning();
  }
}
