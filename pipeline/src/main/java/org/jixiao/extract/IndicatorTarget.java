package org.jixiao.extract;

import org.jixiao.text.Search;

/** Finds the labels of an indicator's target and of what came of it. */
final class IndicatorTarget {
  private static final int REACH = 60;
  private static final int FARTHEST_RESULT = 1000;
  private static final int SHORTEST_TARGET_LABEL = 3;

  private final Reading reading;
  private final String text;

  IndicatorTarget(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The first target of {@code [start, end)} that a value follows, or null. */
  Mention first(int start, int end) {
    for (Mention mention : reading.mentions(start, end)) {
      boolean strong =
          mention.end() - mention.start() >= SHORTEST_TARGET_LABEL || hasResult(mention, end);
      boolean target = mention.field() == Field.TARGET && strong && !isExceeded(mention);
      if (target && isValued(mention)) return mention;
    }
    return null;
  }

  /** 超目标值30% tells by how much. */
  private boolean isExceeded(Mention target) {
    return target.start() > 0 && "超于".indexOf(text.charAt(target.start() - 1)) >= 0;
  }

  /** 目标 alone names a target only where a number and the result follow: 目标100次，实际完成120次. */
  private boolean hasResult(Mention mention, int end) {
    int stop = Search.firstOf(text, "。；\n", mention.end(), Math.min(end, mention.end() + REACH));
    char next = mention.end() < end ? text.charAt(mention.end()) : ' ';
    boolean number = (next >= '0' && next <= '9') || "≥≤".indexOf(next) >= 0;
    return number && result(mention.end(), stop) != null;
  }

  /** A target is followed by its value and not by more words of a longer noun. */
  boolean isValued(Mention mention) {
    char next = mention.end() < text.length() ? text.charAt(mention.end()) : ' ';
    if ("高低不优".indexOf(next) >= 0 && text.charAt(mention.end() - 1) == '值') return true;
    return "：为是≥≤".indexOf(next) >= 0 || (next >= '0' && next <= '9');
  }

  /** The label of what came of a target, or null. */
  Mention result(int start, int end) {
    for (Mention mention : reading.mentions(start, Math.min(end, start + FARTHEST_RESULT))) {
      if (mention.field() == Field.ACTUAL) return mention;
    }
    return null;
  }
}
