package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/**
 * Gives amounts printed without a unit the one that stands above them: under 单位：万元, 全年预算数：640.00.
 */
final class BareAmounts {

  private static final String ENDS = "\n\t，；。（）";
  private static final String AMOUNT = "数额";
  private static final int FEN = 2;

  private final String text;
  private final Unit unit;

  /**
   * @param unit that stands above, or null
   */
  BareAmounts(String text, Unit unit) {
    this.text = text;
    this.unit = unit;
  }

  /** The number behind those words, in the unit above where it is an amount without one. */
  Measurement complete(Measurement number, List<Token> words) {
    if (unit == null || number.unit() != null || !isWhole(number)) return number;
    return isMeasured(number, words) ? UnitFinder.withUnit(number, unit) : number;
  }

  private boolean isWhole(Measurement number) {
    return number.end() == text.length() || ENDS.indexOf(text.charAt(number.end())) >= 0;
  }

  /** Right behind 预算数 or 支出, there printed as money is: with separators, to the fen, or 支出：0. */
  private boolean isMeasured(Measurement number, List<Token> words) {
    if (words.isEmpty()) return false;
    boolean amount = number.printed().indexOf(',') >= 0 || number.value().scale() == FEN;
    amount |= number.printed().equals("0") && words.get(words.size() - 1).is(Cue.COLON);
    for (int i = words.size() - 1; i >= 0; i--) {
      Token token = words.get(i);
      switch (token.cue()) {
        case COLON, TO -> {}
        case FILL -> amount |= AMOUNT.indexOf(text.charAt(token.start())) >= 0;
        case BUDGET, BASIC, PROJECT, INCOME -> {
          return amount;
        }
        case SPEND -> {
          return amount && (isSpending(token) || i < words.size() - 1);
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** 支出, 决算: not 执行, which may be scored. */
  private boolean isSpending(Token token) {
    return !text.startsWith("执行", token.start());
  }
}
