package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Search;

/** The item that a paragraph's first words name, while its marks are gathered. */
final class ScoredHeading {

  private static final String CUTS = "，。；：、（）—\n\t0123456789";
  private static final int LONGEST_UNMARKED = 12;

  private final Reading reading;
  private final Slice name;
  private Decimal fullMarks;
  private Decimal score;
  private Trace fullMarksTrace;
  private Trace scoreTrace;

  /**
   * @param name or null where the paragraph begins with none; then nothing is taken
   */
  ScoredHeading(Reading reading, Slice name) {
    this.reading = reading;
    this.name = name;
  }

  /** The item that the paragraph's first words name, or null. */
  static Slice nameOf(Reading reading, Paragraph paragraph) {
    String text = reading.text();
    int stop = paragraph.words();
    while (stop < paragraph.end() && CUTS.indexOf(text.charAt(stop)) < 0) stop++;
    boolean marked = paragraph.marker() != null;
    boolean introduces =
        introduces(text, stop, paragraph.end()) && stop - paragraph.words() <= LONGEST_UNMARKED;
    if (!marked && !introduces) return null;
    ScoreLabel label = ScoreLabel.of(reading, paragraph.words(), stop);
    if (label.name() == null || label.whole()) return null;
    Slice name = new ScoreItemName(reading).in(label.name().start(), label.name().end());
    if (name == null || marked) return name;
    if (name.start() != paragraph.words()) return null;
    List<Points> points = PointsReader.in(reading, paragraph.start(), paragraph.end());
    if (points.isEmpty() || points.get(0).role() == Points.Role.DEDUCTION) return null;
    boolean next = points.get(0).words().start() <= stop + 1;
    return next || (!paragraph.row() && isSaidOf(text, stop, points.get(0))) ? name : null;
  }

  /** 甲：, 甲（, 甲——, 甲方面，. */
  private static boolean introduces(String text, int stop, int end) {
    if (stop >= end) return false;
    char c = text.charAt(stop);
    return "：（—".indexOf(c) >= 0 || (c == '，' && text.startsWith("方面", stop - 2));
  }

  /** 甲方面，依规编制，满分5分: the first points of the name's sentence that have no other name. */
  private static boolean isSaidOf(String text, int stop, Points first) {
    boolean marks = first.role() == Points.Role.FULL || first.role() == Points.Role.SCORE;
    int start = first.words().start();
    return marks && !first.isNamed() && Search.firstOf(text, "。；", stop, start) == start;
  }

  /** The heading's words, or null. */
  String words() {
    return name == null ? null : reading.joined().words(name.start(), name.end());
  }

  boolean is(Slice other) {
    return name != null && name.start() == other.start();
  }

  boolean hasFullMarks() {
    return fullMarks != null;
  }

  boolean isScored() {
    return score != null;
  }

  boolean isNamed() {
    return name != null;
  }

  Decimal fullMarks() {
    return fullMarks;
  }

  /** The first full marks count. */
  void takeFullMarks(Decimal value, Trace trace) {
    if (name == null || fullMarks != null) return;
    fullMarks = value;
    fullMarksTrace = trace;
  }

  /** The first score counts. */
  void takeScore(Decimal value, Trace trace) {
    if (name == null || score != null) return;
    score = value;
    scoreTrace = trace;
  }

  Found<ScoreItem> found() {
    List<Trace> traces = new ArrayList<>();
    traces.add(Trace.words("name", name.start(), name.end()));
    if (fullMarksTrace != null) traces.add(fullMarksTrace);
    traces.add(scoreTrace);
    return new Found<>(new ScoreItem(words(), null, fullMarks, score), name.start(), traces);
  }
}
