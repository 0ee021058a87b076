package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;

/**
 * Adds printed figures up; its uncertainty is the sum of theirs. Sums stop at the end of the
 * numbers instead of overflowing.
 */
final class Sum {

  private long low;
  private long high;
  private long value;
  private final List<Interval> parts = new ArrayList<>();
  private boolean isComplete = true;

  /** A part that is not stated leaves the sum incomplete. */
  Sum add(Amount amount) {
    Interval interval = Figures.interval(amount);
    return interval == null ? lacks() : add(interval, amount.fen() * (Interval.SCALE / 100));
  }

  /** See {@link #add(Amount)}. */
  Sum add(Decimal number) {
    Interval interval = Figures.interval(number);
    return interval == null ? lacks() : add(interval, number.millionths());
  }

  int count() {
    return parts.size();
  }

  boolean isComplete() {
    return isComplete;
  }

  Interval interval() {
    return new Interval(low, high);
  }

  /** The sum of the figures as printed, in millionths. */
  long value() {
    return value;
  }

  /** The only part without which the sum would be {@code total}, or null. */
  Interval partTooMany(Interval total) {
    for (Interval part : parts) {
      Interval rest = new Interval(low - part.low(), high - part.high());
      if (part.low() > 0 && rest.meets(total)) return part;
    }
    return null;
  }

  List<Interval> parts() {
    return parts;
  }

  private Sum lacks() {
    isComplete = false;
    return this;
  }

  private Sum add(Interval interval, long exact) {
    low = plus(low, interval.low());
    high = plus(high, interval.high());
    value = plus(value, exact);
    parts.add(interval);
    return this;
  }

  private static long plus(long one, long other) {
    long sum = one + other;
    boolean overflows = ((one ^ sum) & (other ^ sum)) < 0;
    return overflows ? (one < 0 ? Long.MIN_VALUE / 4 : Long.MAX_VALUE / 4) : sum;
  }
}
