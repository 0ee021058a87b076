package org.jixiao.extract;

import java.util.List;

/** Composes what a percentage is from the words before it: 预算 + 执行 + 率, 占 + 全年 + 预算 + 的. */
final class RateComposition {

  private RateComposition() {}

  /** What the rate is that the words name, stated or only compared; null when they name none. */
  static Field named(List<Token> words) {
    int rate = lastIndex(words, Cue.RATE);
    return rate < 0 ? null : ofRate(words, rate);
  }

  /** EXECUTION, ADJUSTMENT, OTHER_RATE, ASIDE for what is compared or aimed at, or null. */
  static Field of(List<Token> words) {
    int rate = lastIndex(words, Cue.RATE);
    if (rate >= 0) return isStated(words, rate + 1) ? ofRate(words, rate) : Field.ASIDE;
    int share = lastIndex(words, Cue.SHARE);
    if (share < 0) share = lastOf(words);
    if (share < 0) return null;
    if (!isStated(words, share)) return Field.ASIDE;
    return ofShare(words, share);
  }

  /** The words right before 率 say of what. */
  private static Field ofRate(List<Token> words, int rate) {
    for (int i = rate - 1; i >= 0; i--) {
      switch (words.get(i).cue()) {
        case ADJUST -> {
          return Field.ADJUSTMENT;
        }
        case CHANGE,
            BALANCE,
            INCOME,
            ASPECT,
            STAFF,
            TARGET,
            GRANT,
            INVEST,
            PLAIN,
            SHARE,
            ACCOUNT,
            COMPARE,
            EXCEED,
            SUM -> {
          return Field.OTHER_RATE;
        }
        case TAIL -> {
          if (!words.get(i + 1).is(Cue.SPEND, Cue.BUDGET)) return Field.OTHER_RATE;
        }
        default -> {}
      }
    }
    return Field.EXECUTION;
  }

  /** 占预算的, 完成预算的, 为年初预算的 state an execution rate; 占支出的 and 完成任务的 do not. */
  private static Field ofShare(List<Token> words, int share) {
    boolean of = words.get(share).is(Cue.SHARE);
    boolean task = false;
    for (int i = share + 1; i < words.size(); i++) {
      switch (words.get(i).cue()) {
        case BUDGET, APPROVE, FINAL -> {
          return Field.EXECUTION;
        }
        case TAIL -> task = true;
        case SPEND, INCOME, PLAIN, ASPECT, TOTAL, TARGET -> {
          return Field.OTHER_RATE;
        }
        default -> {}
      }
    }
    return of || task
        ? Field.OTHER_RATE
        : words.get(share).is(Cue.COMPLETE) ? Field.EXECUTION : null;
  }

  private static int lastOf(List<Token> words) {
    int complete = lastIndex(words, Cue.COMPLETE);
    return complete >= 0 ? complete : lastIndex(words, Cue.TO);
  }

  /** Nothing after the rate's name denies, aims at or compares the number. */
  private static boolean isStated(List<Token> words, int from) {
    boolean compared = false;
    for (int i = from; i < words.size(); i++) {
      switch (words.get(i).cue()) {
        case DENY, TARGET, PLAN, COMPARE, EXCEED, LAST -> compared = true;
        case FROM -> compared = true;
        case REACH -> compared = false;
        case TO -> compared &= i > from && !words.get(i - 1).is(Cue.CHANGE);
        default -> {}
      }
    }
    return !compared;
  }

  private static int lastIndex(List<Token> words, Cue cue) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).is(cue)) return i;
    }
    return -1;
  }
}
