package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ScoreItem;

/** The item that a paragraph's first words name, while its marks are gathered. */
final class ScoredHeading {

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
