package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** Finds the full marks of the total score: in its own sentence, else in the one before it. */
final class FullMarks {

  private static final String SENTENCE_ENDS = "。；\n";
  private static final int LONGEST_SENTENCE = 200;
  private static final int LABEL = 6;
  private static final String[] OF_ALL = {"合计", "总", "共"};

  private final Reading reading;
  private final String text;

  FullMarks(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The number of the full marks, or null when they are not stated there. */
  Measurement of(Bound total) {
    int start = start(total.start());
    Measurement own = inSentence(total, start);
    boolean first = start == 0 || text.charAt(start - 1) == '\n';
    return own != null || first ? own : ofAll(start(start - 1), start);
  }

  /** Behind the score only what stands before the next number is the total's. */
  private Measurement inSentence(Bound total, int start) {
    for (Measurement number : reading.measurements(start, end(total.start()))) {
      if (number.start() == total.measurement().start()) continue;
      if (isFull(number, start)) return number;
      if (number.start() > total.start() && number.unit() != null) return null;
    }
    return null;
  }

  /** 甲满分 45 分、乙满分 50 分，合计满分 95 分: the sum, or the only one. */
  private Measurement ofAll(int start, int end) {
    Measurement only = null;
    int count = 0;
    for (Measurement number : reading.measurements(start, end)) {
      if (!number.is(Unit.Kind.POINTS) || !isFull(number, start)) continue;
      if (isOfAll(before(number, start))) return number;
      only = number;
      count++;
    }
    return count == 1 ? only : null;
  }

  private boolean isFull(Measurement number, int start) {
    String before = before(number, start);
    return before.contains("满分") || before.endsWith("总分") || before.endsWith("总分为");
  }

  private static boolean isOfAll(String before) {
    for (String word : OF_ALL) {
      if (before.contains(word)) return true;
    }
    return false;
  }

  private String before(Measurement number, int start) {
    return text.substring(Math.max(start, number.start() - LABEL), number.start());
  }

  private int start(int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_SENTENCE
        && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  private int end(int at) {
    int end = at;
    while (end < text.length()
        && end - at < LONGEST_SENTENCE
        && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) end++;
    return end;
  }
}
