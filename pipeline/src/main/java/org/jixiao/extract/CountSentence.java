package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Tells the counts that the rest of their sentence takes aside: reasons for lost points, plans and
 * figures of other years, what is said not to count. Looks at most a sentence's length around.
 */
final class CountSentence {

  private static final String ENDS = "。；！？\n\t";
  private static final String COMMA = "，（）";
  private static final int LONGEST_BEFORE = 120;
  private static final int LONGEST_AFTER = 60;

  private final Reading reading;
  private final String text;
  private final Integer year;

  CountSentence(Reading reading, Integer year) {
    this.reading = reading;
    this.text = reading.text();
    this.year = year;
  }

  boolean isAside(Measurement count) {
    return isDeducted(count) || isNotCounted(count) || isOfYearBefore(count);
  }

  /** 有1个项目档案缺失，扣1分 and 备案超期2宗，扣1分; 安装10套，扣1分 tells what was done. */
  private boolean isDeducted(Measurement count) {
    int comma = Search.firstOf(text, COMMA, count.end(), end(count));
    if (words("score.deduct").at(text, comma + 1) == 0) return false;
    return comma > count.end() || words("output.failed").isIn(text, clause(count), count.start());
  }

  /** 方案42宗，不计入本局工作量. */
  private boolean isNotCounted(Measurement count) {
    int comma = Search.firstOf(text, COMMA, count.end(), end(count));
    return words("output.not_counted").at(text, comma + 1) > 0;
  }

  private int clause(Measurement count) {
    int from = Math.max(0, count.start() - LONGEST_AFTER);
    int start = count.start();
    while (start > from && (ENDS + COMMA).indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  /** 2019年我院收案400件，结案390件: the year that opens the sentence or a clause of it, if another. */
  private boolean isOfYearBefore(Measurement count) {
    if (year == null) return false;
    int start = count.start();
    int from = Math.max(0, start - LONGEST_BEFORE);
    while (start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
    Measurement named = null;
    for (Measurement before : reading.measurements(start, count.start())) {
      if (Years.isYear(before)) named = before;
    }
    if (named == null || named.value().intValue() == year) return false;
    boolean opens = named.start() == start || "，：".indexOf(text.charAt(named.start() - 1)) >= 0;
    int words = named.end();
    return opens && tellsAside(words, count.start(), named.value().intValue() > year);
  }

  /** 2019年我院…, 2024年计划…: what comes behind the year is of it. */
  private boolean tellsAside(int from, int to, boolean later) {
    int behind = from < to && text.charAt(from) == '，' ? from + 1 : from;
    if (!later) return words("output.own").at(text, behind, to) > 0;
    return words("output.plans").isIn(text, behind, to);
  }

  private int end(Measurement count) {
    int most = Math.min(text.length(), count.end() + LONGEST_AFTER);
    return Search.firstOf(text, ENDS, count.end(), most);
  }

  private Words words(String use) {
    return reading.vocabulary().words(use);
  }
}
