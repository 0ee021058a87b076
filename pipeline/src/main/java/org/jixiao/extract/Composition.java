package org.jixiao.extract;

import java.util.List;

/**
 * Composes what an amount of money is from the words before it: 年初 + 批复 + 预算 is the original
 * budget, 年中 + 追加 is a change and no figure. Later words outweigh earlier ones.
 */
final class Composition {

  private static final String BUDGET = "预算";

  private final String text;
  private boolean initial;
  private boolean last;
  private boolean granted;
  private boolean approved;
  private boolean changed;
  private boolean adjusting;
  private boolean balance;
  private boolean exceeds;
  private Field side;

  private Composition(String text) {
    this.text = text;
  }

  /**
   * What money after these words is: a budget, expenditure or revenue; ASIDE for changes and
   * balances; null when the words do not tell.
   */
  static Field of(String text, List<Token> words) {
    Composition composition = new Composition(text);
    for (int i = 0; i < words.size(); i++) composition.read(words, i);
    return composition.field();
  }

  private void read(List<Token> words, int index) {
    Token token = words.get(index);
    switch (token.cue()) {
      case INITIAL -> stage(true);
      case FINAL -> stage(false);
      case ADJUST -> {
        adjusting = true;
        changed = true;
        balance = false;
      }
      case AFTER, TO -> settle(token);
      case REACH -> reach();
      case APPROVE -> {
        approved = true;
        grant();
      }
      case GRANT, INVEST -> grant();
      case BUDGET -> budget(words, index);
      case SPEND, COMPLETE -> spend(words, index);
      case ACTUAL -> side = Field.EXPENDITURE;
      case INCOME -> side = initial ? Field.BUDGET : Field.REVENUE;
      case CHANGE -> {
        changed = true;
        adjusting = false;
      }
      case BALANCE -> balance = true;
      case EXCEED -> exceeds = true;
      case PROJECT -> {
        if (text.startsWith(BUDGET, token.end() - BUDGET.length())) budget(words, index);
      }
      default -> {}
    }
  }

  private void stage(boolean isInitial) {
    initial = isInitial;
    last = !isInitial;
    changed = false;
    balance = false;
  }

  /** 追加后, 调整为: the result counts and not the change. */
  private void settle(Token token) {
    if (!changed || (token.is(Cue.TO) && !adjusting && isWei(token))) return;
    reach();
  }

  private void reach() {
    adjusting = true;
    changed = false;
    last = true;
    initial = false;
  }

  /** 增加为 is read like 增加 alone, 增加到 is not. */
  private boolean isWei(Token token) {
    return text.charAt(token.start()) == '为';
  }

  private void grant() {
    granted = true;
    if (side != Field.REVENUE) side = Field.BUDGET;
  }

  /** 调整预算数 and 预算调整数 are the adjusted budget; 追加预算 stays a change. */
  private void budget(List<Token> words, int index) {
    side = Field.BUDGET;
    if (adjusting && index > 0 && words.get(index - 1).is(Cue.ADJUST)) {
      changed = false;
      last = true;
      initial = false;
    }
  }

  /** 安排支出 and 支出预算 are budgets, 预算支出 is expenditure. */
  private void spend(List<Token> words, int index) {
    if (isClosedIncome(words, index)) return;
    boolean bare = text.startsWith("支出", words.get(index).start());
    boolean planned = bare && granted && index > 0 && isGrant(words.get(index - 1));
    if (!planned && !(initial && bare)) side = Field.EXPENDITURE;
    else side = Field.BUDGET;
    balance = false;
  }

  /** 收入决算 is revenue. */
  private boolean isClosedIncome(List<Token> words, int index) {
    return index > 0
        && words.get(index - 1).is(Cue.INCOME)
        && text.startsWith("决算", words.get(index).start());
  }

  private static boolean isGrant(Token token) {
    return token.is(Cue.GRANT, Cue.APPROVE) || token.is(Cue.OWN);
  }

  private Field field() {
    if (exceeds) return Field.ASIDE;
    if (changed || balance) return Field.ASIDE;
    if (side == Field.REVENUE || side == Field.EXPENDITURE) return side;
    if (initial) return Field.ORIGINAL;
    if (side == null) return last && adjusting ? Field.ADJUSTED : null;
    if (last) return Field.ADJUSTED;
    return approved ? Field.ORIGINAL : Field.BUDGET;
  }
}
