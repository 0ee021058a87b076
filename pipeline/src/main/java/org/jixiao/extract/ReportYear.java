package org.jixiao.extract;

import java.util.Map;
import java.util.TreeMap;
import org.jixiao.text.Measurement;
import org.jixiao.text.Numerals;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Finds the year that a report without one in its title is about: every year of the text has as
 * much weight as the words beside it give it; dates, comparisons and plans have none.
 */
final class ReportYear {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;
  private static final int HEAD = 400;
  private static final int LABELLED = 20;
  private static final int IN_HEAD = 3;
  private static final int OF_THE_REPORT = 3;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_CLAUSE = 40;

  private final Reading reading;
  private final String text;
  private final Words labels;
  private final Words reports;
  private final Words others;
  private final Words evaluations;
  private final TreeMap<Integer, Integer> weights = new TreeMap<>();
  private final Map<Integer, Trace> places = new TreeMap<>();

  private ReportYear(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.labels = reading.vocabulary().words("year.label");
    this.reports = reading.vocabulary().words("year.report");
    this.evaluations = reading.vocabulary().words("year.evaluation");
    this.others = reading.vocabulary().words("year.other");
  }

  /** The year and where it stands first. */
  record Named(int year, Trace trace) {}

  /** The weightiest year, the later of equals; null when the text names none. */
  static Named of(Reading reading) {
    ReportYear years = new ReportYear(reading);
    for (Section section : reading.sections()) {
      if (!section.kind().isOfStatements()) years.weigh(section);
    }
    Integer best = null;
    for (Integer year : years.weights.descendingKeySet()) {
      if (best == null || years.weights.get(year) > years.weights.get(best)) best = year;
    }
    return best == null ? null : new Named(best, years.places.get(best));
  }

  private void weigh(Section section) {
    for (Measurement measurement : reading.measurements(section.start(), section.end())) {
      if (Years.isYear(measurement)) {
        weigh(measurement.value().intValue(), measurement.start(), measurement.numberEnd());
      } else if (isBare(measurement)) {
        weigh(measurement.value().intValue(), measurement.start(), measurement.numberEnd());
      }
    }
    for (int i = section.start() + 4; i < section.end(); i++) {
      int chinese = text.charAt(i) == '年' ? Numerals.year(text, i - 4) : -1;
      if (chinese > 0) weigh(chinese, i - 4, i);
    }
  }

  /** 评价年份：2019 needs no 年 behind it. */
  private boolean isBare(Measurement measurement) {
    return measurement.unit() == null
        && measurement.numberEnd() - measurement.start() == 4
        && isLabelled(measurement.start());
  }

  private boolean isLabelled(int start) {
    int from = Math.max(0, start - LONGEST_LABEL);
    return labels.isIn(text, from, start);
  }

  private void weigh(int year, int start, int end) {
    if (year < EARLIEST || year > LATEST) return;
    int weight = weight(start, end);
    weights.merge(year, weight, Integer::sum);
    places.putIfAbsent(year, Trace.words("/fiscal_year", start, end));
  }

  private int weight(int start, int end) {
    if (isLabelled(start)) return LABELLED;
    if (isDate(end) || isCompared(start) || others.at(text, end) > 0) return 0;
    int weight = start < HEAD ? IN_HEAD : 1;
    boolean report = reports.at(text, end) > 0 || isEvaluated(start, end);
    return report ? weight * OF_THE_REPORT : weight;
  }

  /** 对照2021年度职责任务开展了自评: the first clauses tell what year is evaluated. */
  private boolean isEvaluated(int start, int end) {
    if (start >= HEAD) return false;
    int stop = Search.firstOf(text, "，。；：\n", end, Math.min(text.length(), end + LONGEST_CLAUSE));
    return evaluations.isIn(text, end, stop);
  }

  /** 2020年5月: when something was written or done. */
  private boolean isDate(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '年'
        && text.charAt(end + 1) >= '0'
        && text.charAt(end + 1) <= '9';
  }

  private boolean isCompared(int start) {
    return start > 0 && "较比自从于".indexOf(text.charAt(start - 1)) >= 0;
  }
}
