package org.jixiao.extract;

import java.util.Set;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/** Tells the numbers that are no figures though a label stands before them. */
final class Trust {

  private static final String COMPARED = "接近将近超过不低于不少于不超过≥≤<>超逾近达到近以上以下以内";

  private static final Set<String> BOUNDS = Set.of("以上", "以下", "以内");

  private static final int LONGEST_ONE = 5;

  private final String text;

  Trust(String text) {
    this.text = text;
  }

  /** A rate that is only compared with a number is not stated. */
  static boolean isCompared(Measurement measurement) {
    return measurement.is(Unit.Kind.PERCENT)
        && measurement.approximate() != null
        && COMPARED.contains(measurement.approximate());
  }

  /** The 100% of 990÷1020×100% and the 92% of 由92%提高到97% are no results. */
  boolean isOperand(Measurement measurement) {
    if (measurement.start() == 0) return false;
    if (measurement.unit() == null || measurement.is(Unit.Kind.POINTS))
      return isSummand(measurement);
    if (!measurement.is(Unit.Kind.PERCENT)) return false;
    char before = text.charAt(measurement.start() - 1);
    return "×*÷/由从".indexOf(before) >= 0;
  }

  /** 普查员每人2,800元, 每平方米30元: the price of one. */
  boolean isPerOne(Measurement measurement) {
    int from = Math.max(0, measurement.start() - LONGEST_ONE);
    int each = Search.last(text, "每", from, measurement.start());
    if (each < from || !measurement.is(Unit.Kind.MONEY)) return false;
    if (each + 1 < text.length() && "年个项".indexOf(text.charAt(each + 1)) >= 0) return false;
    return Search.firstOf(text, "，。；：、\t\n", each, measurement.start()) == measurement.start();
  }

  /** 50万元以上的支出须经会议研究: which ones, not how much. */
  boolean isThreshold(Measurement measurement) {
    boolean bound = measurement.approximate() != null && BOUNDS.contains(measurement.approximate());
    int next = measurement.end();
    return bound && next < text.length() && text.charAt(next) == '的';
  }

  /** 18+38.5+40=96.5: only what stands after the sign of equality is the sum. */
  private boolean isSummand(Measurement measurement) {
    int next = measurement.end();
    boolean more = next < text.length() && "+=×*÷".indexOf(text.charAt(next)) >= 0;
    return more || "+×*÷".indexOf(text.charAt(measurement.start() - 1)) >= 0;
  }
}
