package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles brackets that hold no number: after a name they belong to the name, after a known word
 * only what they say of year and stage counts: 部门预算（调整后）.
 */
final class Brackets {

  private Brackets() {}

  static List<Token> settle(List<Token> tokens) {
    List<Token> settled = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int close = tokens.get(i).is(Cue.OPEN) ? closing(tokens, i) : -1;
      if (close < 0) {
        settled.add(tokens.get(i++));
        continue;
      }
      settle(tokens.subList(i, close + 1), settled);
      i = close + 1;
    }
    return settled;
  }

  /** Where a bracket closes that holds neither numbers nor brackets, else -1. */
  private static int closing(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.CLOSE)) return i;
      if (token.is(Cue.NUMBER, Cue.OPEN)) return -1;
    }
    return -1;
  }

  private static void settle(List<Token> bracket, List<Token> settled) {
    Token last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
    Token open = bracket.get(0);
    Token close = bracket.get(bracket.size() - 1);
    boolean ofName =
        last != null
            && last.end() == open.start()
            && isNamed(last)
            && bracket.stream().anyMatch(Brackets::isWord);
    if (ofName) {
      settled.set(settled.size() - 1, new Token(Cue.PLAIN, last.start(), close.end()));
      return;
    }
    List<Token> inner = bracket.subList(1, bracket.size() - 1);
    if (inner.stream().anyMatch(token -> token.is(Cue.INCLUDE, Cue.EXCEPT))) return;
    boolean ofPart = last != null && last.is(Cue.BASIC, Cue.PROJECT);
    for (Token token : inner) {
      if (isStage(token) || (ofPart && isMeasure(token))) settled.add(token);
    }
  }

  /** A letter or a unit in brackets adds nothing to a name. */
  private static boolean isWord(Token token) {
    return token.is(Cue.PLAIN) && token.length() > 1;
  }

  private static boolean isNamed(Token token) {
    return token.is(Cue.PLAIN, Cue.TAIL) || token.is(Cue.NOUN);
  }

  /** 基本支出（全年执行数）: what is told of a part. */
  private static boolean isMeasure(Token token) {
    return token.is(Cue.BUDGET, Cue.SPEND) || token.is(Cue.ACTUAL, Cue.RATE);
  }

  private static boolean isStage(Token token) {
    return switch (token.cue()) {
      case INITIAL, FINAL, ADJUST, AFTER, YEAR, LAST, NEXT, THIS, BASIC, PROJECT -> true;
      default -> false;
    };
  }
}
