package org.jixiao.extract;

import java.util.List;

/** Reads a clause at the beginning of an item that is nothing but a name. */
final class ItemName {

  private static final int LONGEST = 40;

  private ItemName() {}

  /**
   * The name as a subject, or null.
   *
   * @param surely whether a list or a colon says that names stand here, so that words of statements
   *     may be in it: 国库集中支付代理手续费
   */
  static Subject of(String text, List<Token> words, boolean surely) {
    List<Token> clause = beforeCause(words);
    int from = 0;
    while (from < clause.size() && isLead(clause.get(from))) from++;
    if (from == clause.size() || NamePart.in(text, clause) == null) return null;
    for (Token token : clause.subList(from, clause.size())) {
      if (isStatement(token) || (!surely && isMeasure(token))) return null;
    }
    Token last = clause.get(clause.size() - 1);
    boolean open =
        clause.get(from).is(Cue.GRANT, Cue.APPROVE)
            || clause.get(from).is(Cue.SPEND, Cue.COMPLETE)
            || clause.get(from).is(Cue.ACTUAL);
    if (open
        || last.is(Cue.BUDGET, Cue.SPEND)
        || last.is(Cue.INCOME, Cue.TITLE)
        || last.is(Cue.ACCOUNT, Cue.AFTER)) return null;
    Slice name = new Slice(clause.get(from).start(), last.end());
    if (name.length() > LONGEST) return null;
    return Subject.named(name);
  }

  /** 示范区建设项目因方案调整，执行率…: what happened to the thing is no part of its name. */
  private static List<Token> beforeCause(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).is(Cue.LEAD)) return words.subList(0, i);
    }
    return words;
  }

  private static boolean isLead(Token token) {
    return token.is(Cue.FILL, Cue.AMONG) || token.is(Cue.CONJ, Cue.COLON);
  }

  private static boolean isStatement(Token token) {
    return switch (token.cue()) {
      case NUMBER, INITIAL, FINAL, LEAD, EXCEPT, LAST, NEXT, THIS, EACH, RATE -> true;
      default -> false;
    };
  }

  private static boolean isMeasure(Token token) {
    return switch (token.cue()) {
      case ADJUST, GRANT, INVEST, APPROVE, BUDGET, SPEND, INCOME, CHANGE, BALANCE, OWN, YEAR ->
          true;
      default -> false;
    };
  }
}
