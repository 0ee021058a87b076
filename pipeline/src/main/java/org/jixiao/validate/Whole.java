package org.jixiao.validate;

import org.jixiao.model.Interval;

/**
 * What parts have to add up to.
 *
 * @param term its name in the dictionary, with {@code name} in the gap
 * @param half half of its last printed digit
 */
record Whole(String term, String name, Interval interval, long half, String unit) {

  boolean isExceededBy(Sum sum) {
    return sum.count() > 0 && sum.interval().isAbove(interval);
  }

  boolean exceeds(Sum sum) {
    return sum.count() > 0 && interval.isAbove(sum.interval());
  }

  long value() {
    return interval.low() + (interval.high() - interval.low()) / 2;
  }

  Operand operand() {
    return Operand.term(term, name);
  }
}
