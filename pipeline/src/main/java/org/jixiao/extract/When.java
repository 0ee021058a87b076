package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Measurement;

/**
 * Follows through a sentence of which time its figures are: other years, parts of a year, plans.
 */
final class When {

  private static final int LAST_MONTH = 12;

  private final String text;
  private final Integer year;
  private boolean other;
  private boolean partial;
  private boolean planned;

  When(String text, Integer year) {
    this.text = text;
    this.year = year;
  }

  When(When when) {
    this(when.text, when.year);
    other = when.other;
    partial = when.partial;
    planned = when.planned;
  }

  /** Whether figures are of the whole year of the report. */
  boolean isNow() {
    return !other && !partial && !planned;
  }

  /** Reads the words before a number; answers whether they compare it with another time. */
  boolean read(List<Token> words) {
    boolean compared = false;
    boolean aside = false;
    boolean dated = false;
    for (int i = 0; i < words.size(); i++) {
      Token token = words.get(i);
      switch (token.cue()) {
        case COMPARE -> compared = true;
        case YEAR -> {
          if (i + 1 < words.size() && words.get(i + 1).is(Cue.MONTH)) break;
          aside |= year(token.number(), compared);
          dated = true;
        }
        case LAST -> aside |= last(words, i, compared);
        case NEXT -> other = true;
        case THIS -> other &= dated;
        case FINAL -> partial = false;
        case PARTIAL -> partial = true;
        case MONTH -> month(token);
        case PLAN, EXCEPT -> planned = true;
        case REACH -> {
          other = false;
          aside = false;
        }
        case TO -> {
          if (i > 0 && words.get(i - 1).is(Cue.CHANGE, Cue.ADJUST)) {
            other = false;
            aside = false;
          }
        }
        default -> {}
      }
    }
    return aside;
  }

  void nextClause() {
    other = false;
    partial = false;
  }

  private boolean year(Measurement number, boolean compared) {
    boolean another = year != null && number.value().intValue() != year;
    if (!compared) other = another;
    return compared && another;
  }

  /** 比上年 and 上年结转 speak of one figure only. */
  private boolean last(List<Token> words, int index, boolean compared) {
    boolean carried = index + 1 < words.size() && words.get(index + 1).is(Cue.BALANCE);
    if (!compared && !carried) other = true;
    return compared || carried;
  }

  /** 截至9月, 9月末 and 6月底 end before the year does. */
  private void month(Token token) {
    char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
    char after = token.end() < text.length() ? text.charAt(token.end()) : ' ';
    boolean ends = token.number().unit().name().endsWith("底") || after == '末' || after == '底';
    boolean until = before == '至' || before == '到' || before == '止' || before == '年';
    if (ends || until) partial = token.number().value().intValue() < LAST_MONTH;
  }
}
