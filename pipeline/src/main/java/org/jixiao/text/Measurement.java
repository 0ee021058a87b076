package org.jixiao.text;

import java.math.BigDecimal;

/**
 * A number with its unit at [start, end) of joined text.
 *
 * @param start of the number itself
 * @param numberEnd where the number ends
 * @param end where the unit and an approximation word after it end
 * @param printed the number as in the joined text, separators kept
 * @param unit null for a bare number
 * @param approximate 约, 余, 多, 近, 超 …, or null
 */
public record Measurement(
    int start,
    int numberEnd,
    int end,
    BigDecimal value,
    String printed,
    Unit unit,
    String approximate) {

  /** The same number with the other sign. */
  public Measurement negated() {
    return new Measurement(start, numberEnd, end, value.negate(), printed, unit, approximate);
  }

  /** Whether the unit is of that kind; a bare number is of none. */
  public boolean is(Unit.Kind kind) {
    return unit != null && unit.kind() == kind;
  }
}
