package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/** Finds the unit of a number that is printed without one. */
final class UnitFinder {

  static final String LIST_WORDS = "、和及与，/以";

  private final Reading reading;
  private final String text;

  UnitFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** A number takes the unit that is printed once for several, or in brackets before it. */
  Measurement complete(Measurement measurement, Measurement following) {
    if (measurement.unit() != null) return measurement;
    Unit unit = bracketedUnit(measurement.start());
    if (unit == null && following != null && sharesUnit(measurement, following)) {
      unit = following.unit();
    }
    return unit == null ? measurement : withUnit(measurement, unit);
  }

  static Measurement withUnit(Measurement measurement, Unit unit) {
    return new Measurement(
        measurement.start(),
        measurement.numberEnd(),
        measurement.end(),
        measurement.value(),
        measurement.printed(),
        unit,
        measurement.approximate());
  }

  private boolean sharesUnit(Measurement measurement, Measurement following) {
    return following.start() == measurement.end() + 1
        && LIST_WORDS.indexOf(text.charAt(measurement.end())) >= 0
        && following.unit() != null;
  }

  private Unit bracketedUnit(int at) {
    int from = Math.max(0, at - 8);
    int open = Search.last(text, "（", from, at);
    if (open < from) return null;
    var term = reading.vocabulary().units().at(text, open + 1, at);
    int close = term == null ? -1 : open + 1 + term.text().length();
    return term != null && close < at && text.charAt(close) == '）' ? term.meaning() : null;
  }
}
