package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Unit;

/** Composes what a column of money or rates holds, or a row that is called by a measure. */
final class HeadWords {

  private static final int SHORTEST = 2;

  private HeadWords() {}

  /** A figure's field; BASIC, PROJECT or TOTAL for a column of a part; null for other words. */
  static Field field(Reading reading, Slice cell, Unit unit) {
    if (cell.length() < SHORTEST) return null;
    List<Token> tokens = Tokens.in(reading, cell.start(), cell.end());
    if (tokens.isEmpty() || NamePart.in(reading.text(), tokens) != null) return null;
    Token last = tokens.get(tokens.size() - 1);
    if (has(tokens, Cue.TITLE) || has(tokens, Cue.LEAD)) return null;
    if (last.is(Cue.OWN, Cue.BODY)) return null;
    boolean rate = has(tokens, Cue.RATE) || has(tokens, Cue.SHARE);
    boolean percent = unit != null && unit.kind() == Unit.Kind.PERCENT;
    if (rate) return RateComposition.of(tokens);
    if (percent) return isRatio(tokens) ? Field.EXECUTION : Field.OTHER_RATE;
    Subject subject = Subjects.of(tokens);
    Field field = Composition.of(reading.text(), tokens);
    if (field == Field.EXPENDITURE && !saysMoney(tokens)) return null;
    if (field == null && has(tokens, Cue.FINAL) && !has(tokens, Cue.SUM)) return Field.ADJUSTED;
    if (field == null) return part(subject, tokens);
    if (field == Field.EXPENDITURE && isPart(tokens)) return part(subject, tokens);
    return Subject.ASIDE.equals(subject) ? Field.ASIDE : field;
  }

  /** Whether the column names the department's bodies: 预算单位. */
  static boolean isOfUnits(Reading reading, Slice cell) {
    List<Token> tokens = Tokens.in(reading, cell.start(), cell.end());
    return tokens.stream().anyMatch(token -> token.is(Cue.OWN, Cue.BODY));
  }

  /** 决算/调整（%）: one over the other. */
  private static boolean isRatio(List<Token> tokens) {
    return has(tokens, Cue.SPEND) && has(tokens, Cue.CONJ);
  }

  /** 实际 and 完成 alone may be said of anything. */
  private static boolean saysMoney(List<Token> tokens) {
    return has(tokens, Cue.SPEND)
        || has(tokens, Cue.BUDGET)
        || has(tokens, Cue.NOUN)
        || has(tokens, Cue.PROJECT);
  }

  /** 项目支出 alone names the part and no measure. */
  private static boolean isPart(List<Token> tokens) {
    return tokens.size() == 1 && tokens.get(0).is(Cue.BASIC, Cue.PROJECT);
  }

  private static Field part(Subject subject, List<Token> tokens) {
    if (subject == null) return null;
    if (subject.isPart()) return subject.scope();
    return has(tokens, Cue.TOTAL) && subject.equals(Subject.DEPARTMENT) ? Field.TOTAL : null;
  }

  private static boolean has(List<Token> tokens, Cue cue) {
    return tokens.stream().anyMatch(token -> token.is(cue));
  }

  /** Whether the column's figures are of another time than the report's year. */
  static boolean isOfAnotherYear(Reading reading, Slice cell, Integer year) {
    When when = new When(reading.text(), year);
    when.read(Tokens.in(reading, cell.start(), cell.end()));
    return !when.isNow();
  }
}
