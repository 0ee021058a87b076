package org.jixiao.validate;

import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;

/**
 * What parts have to add up to.
 *
 * @param term its name in the dictionary, with {@code name} in the gap
 * @param value as printed, in millionths of {@code unit}
 * @param half half of its last printed digit
 */
record Whole(String term, String name, long value, Interval interval, long half, String unit) {

  static Whole of(String term, String name, Decimal number, Interval interval) {
    return new Whole(term, name, number.millionths(), interval, number.half(), "points");
  }

  boolean isExceededBy(Sum sum) {
    return sum.count() > 0 && sum.interval().isAbove(interval);
  }

  boolean exceeds(Sum sum) {
    return sum.count() > 0 && interval.isAbove(sum.interval());
  }

  Operand operand() {
    return Operand.term(term, name);
  }
}
