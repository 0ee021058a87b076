package org.jixiao.extract;

import org.jixiao.text.Words;

/**
 * What the words right before a number of points say of it: 管理效能自评得分为 is a score of 管理效能, 满分 are
 * full marks, 我局2022年度自评得分 is the score of the whole.
 *
 * @param role PLAIN when no word says it
 * @param name the words before the label, or null when there are none
 * @param whole whether the words speak of the whole and of nothing else
 * @param strong whether they say 自评, 综合, 最终, 总 or the like
 * @param dealt whether they deal numbers out to several names: 分别
 */
record ScoreLabel(Points.Role role, Slice name, boolean whole, boolean strong, boolean dealt) {

  /** Reads the words {@code [start, end)}. */
  static ScoreLabel of(Reading reading, int start, int end) {
    String text = reading.text();
    Vocabulary vocabulary = reading.vocabulary();
    Points.Role role = Points.Role.PLAIN;
    boolean dealt = false;
    int at = end;
    while (at > start) {
      int link = vocabulary.words("score.link").before(text, start, at);
      Points.Role found = role(vocabulary, text, start, at);
      int length = found == null ? 0 : length(vocabulary, found, text, start, at);
      if (link == 0 && length == 0) break;
      if (aside(vocabulary, text, start, at) > Math.max(link, length)) break;
      if (link > length) dealt |= text.startsWith("分别", at - link);
      else if (role == Points.Role.PLAIN) role = found;
      at -= Math.max(link, length);
    }
    boolean whole = role != Points.Role.PLAIN && isOfTheWhole(reading, start, at);
    Slice name = at > start ? new Slice(start, at) : null;
    return new ScoreLabel(
        role, name, whole, vocabulary.words("score.strong").isIn(text, start, end), dealt);
  }

  private static Points.Role role(Vocabulary vocabulary, String text, int start, int at) {
    int score = vocabulary.words("score.word").before(text, start, at);
    int full = vocabulary.words("score.full").before(text, start, at);
    int deduct = vocabulary.words("score.deduct").before(text, start, at);
    if (deduct > 0 && deduct >= score) return Points.Role.DEDUCTION;
    if (full > 0 && full >= score) return Points.Role.FULL;
    return score > 0 ? Points.Role.SCORE : null;
  }

  private static int length(
      Vocabulary vocabulary, Points.Role role, String text, int start, int at) {
    String list =
        switch (role) {
          case SCORE -> "score.word";
          case FULL -> "score.full";
          case DEDUCTION, PLAIN -> "score.deduct";
        };
    return vocabulary.words(list).before(text, start, at);
  }

  /** Where the words begin that speak of the whole and end the name: 团区委 | 2021年度整体支出. */
  static int wholeStart(Reading reading, Slice name) {
    return wholeStart(reading, name.start(), name.end());
  }

  private static int wholeStart(Reading reading, int start, int end) {
    String text = reading.text();
    Words whole = reading.vocabulary().words("score.whole");
    int at = end;
    while (at > start) {
      int length = whole.before(text, start, at);
      if (length == 0 && isDigit(text.charAt(at - 1))) length = 1;
      if (length == 0) break;
      at -= length;
    }
    return at;
  }

  /** 2022年度我局部门整体支出绩效, or a name that ends with a department's. */
  private static boolean isOfTheWhole(Reading reading, int start, int end) {
    String text = reading.text();
    int at = wholeStart(reading, start, end);
    return at == start
        || reading.vocabulary().departmentTypes().longestIn(text, start, at) != null
        || text.startsWith("部门整体", Math.max(start, at - 2));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || "〇○零一二三四五六七八九".indexOf(c) >= 0;
  }

  private static int aside(Vocabulary vocabulary, String text, int start, int at) {
    return Math.max(
        vocabulary.words("score.aside").before(text, start, at),
        vocabulary.words("score.compared").before(text, start, at));
  }
}
