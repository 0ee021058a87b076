package org.jixiao.extract;

import java.util.List;

/** Tells what kind of clause the words before a number, a comma or a colon are. */
final class Phrases {

  private Phrases() {}

  /** 项目名称：, 重点项目有三个：: words before a colon that say nothing of what follows. */
  static boolean isTitle(List<Token> phrase) {
    for (Token token : phrase) {
      switch (token.cue()) {
        case INITIAL,
            FINAL,
            ADJUST,
            APPROVE,
            GRANT,
            INVEST,
            RATE,
            CHANGE,
            BALANCE,
            ASPECT,
            GENERAL,
            STAFF,
            BODY,
            AMONG,
            YEAR,
            LAST,
            NEXT,
            THIS,
            TOTAL,
            COMPLETE,
            ACTUAL,
            EACH,
            CONJ -> {
          return false;
        }
        default -> {
          if (Money.isAbout(token) && !token.is(Cue.ACCOUNT)) return false;
        }
      }
    }
    return true;
  }

  /** 安排重点项目2个: sums that follow are the tasks' and not the department's. */
  static boolean isSum(List<Token> phrase) {
    int counts = 0;
    for (Token token : phrase) {
      if (token.is(Cue.SUM, Cue.COUNT)) counts++;
    }
    return counts > 1 || (counts == 1 && (has(phrase, Cue.TAIL) || has(phrase, Cue.PROJECT)));
  }

  /** 年初未安排, 未纳入年初预算. */
  static boolean deniesGrant(List<Token> phrase) {
    boolean grant = has(phrase, Cue.BUDGET) || has(phrase, Cue.GRANT);
    return has(phrase, Cue.DENY) && grant && has(phrase, Cue.INITIAL);
  }

  /** 年中追加: where nothing was granted at first, what was added is the budget. */
  static boolean isChange(List<Token> phrase) {
    return has(phrase, Cue.CHANGE) && !has(phrase, Cue.BALANCE) && !has(phrase, Cue.EXCEED);
  }

  /** 均已支出: that all listed before was spent. */
  static boolean spendsAll(String text, List<Token> phrase) {
    boolean all = false;
    for (Token token : phrase) {
      all |= "均全都".indexOf(text.charAt(token.start())) >= 0;
      if (token.is(Cue.DENY, Cue.RATE) || token.is(Cue.PLAN, Cue.LAST)) return false;
    }
    return all && has(phrase, Cue.SPEND);
  }

  /** …2,077.64万元，全部发放完毕: the clause behind the number says that it was spent; 由镇街列支 by others. */
  static boolean isSpentBehind(List<Token> tokens, int index) {
    boolean spent = false;
    boolean others = false;
    for (int i = index + 1; i < tokens.size() && !tokens.get(i).is(Cue.SEMICOLON); i++) {
      Token token = tokens.get(i);
      others = (others || token.is(Cue.FROM)) && !token.is(Cue.OWN);
      if (token.is(Cue.COMMA, Cue.OPEN) && i > index + 1) break;
      if (token.is(Cue.NUMBER, Cue.DENY) || token.is(Cue.BUDGET, Cue.RATE)) return false;
      spent |= token.is(Cue.SPEND);
    }
    return spent && !others;
  }

  /** 3,204.87万元（年初口径）: the words in the bracket behind the number that say which it is. */
  static List<Token> stageBehind(String text, List<Token> tokens, int index) {
    int i = index + 1;
    while (i < tokens.size() && isStage(tokens.get(i))) {
      boolean bracketed = i > index + 1 || text.charAt(tokens.get(i).start() - 1) == '（';
      if (!bracketed) break;
      i++;
    }
    return tokens.subList(index + 1, i);
  }

  private static boolean isStage(Token token) {
    return token.is(Cue.INITIAL, Cue.FINAL) || token.is(Cue.ADJUST, Cue.AFTER);
  }

  static boolean has(List<Token> phrase, Cue cue) {
    return phrase.stream().anyMatch(token -> token.is(cue));
  }
}
