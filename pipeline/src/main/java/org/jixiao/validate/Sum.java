package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Rounding;

/**
 * Adds printed figures up; its uncertainty is the sum of theirs. Sums stop at the end of the
 * numbers instead of overflowing.
 */
final class Sum {

  private long low;
  private long high;
  private long value;
  private final Rounding rounding;
  private final List<Part> parts = new ArrayList<>();
  private boolean isComplete = true;
  private boolean isOverflown;

  /**
   * A part of a sum.
   *
   * @param value as printed, in millionths
   * @param half half of its last printed digit
   */
  record Part(long value, long half, Interval interval) {}

  Sum(Rounding rounding) {
    this.rounding = rounding;
  }

  /** A part that is not stated leaves the sum incomplete. */
  Sum add(Amount amount) {
    Interval interval = Figures.interval(amount, rounding);
    return interval == null ? lacks() : add(new Part(amount.millionths(), amount.half(), interval));
  }

  /** See {@link #add(Amount)}. */
  Sum add(Decimal number) {
    Interval interval = Figures.interval(number, rounding);
    return interval == null ? lacks() : add(new Part(number.millionths(), number.half(), interval));
  }

  /** Whether the numbers ended before the sum did; nothing can be taken off it then. */
  boolean isOverflown() {
    return isOverflown;
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
  Part partTooMany(Interval total) {
    for (Part part : parts) {
      Interval own = part.interval();
      Interval rest = new Interval(low - own.low(), high - own.high());
      if (own.low() > 0 && rest.meets(total)) return part;
    }
    return null;
  }

  /**
   * Whether the parts make {@code total} once those are left out that are the sum of the next few:
   * groups that stand before their items.
   */
  boolean makesWithoutGroups(long total) {
    long rest = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (!isGroup(i)) rest = plus(rest, parts.get(i).value());
    }
    return rest == total;
  }

  private boolean isGroup(int place) {
    long left = parts.get(place).value();
    for (int next = place + 1; next < parts.size() && left > 0; next++) {
      left -= parts.get(next).value();
      if (left == 0) return next > place + 1;
    }
    return false;
  }

  List<Part> parts() {
    return parts;
  }

  private Sum lacks() {
    isComplete = false;
    return this;
  }

  private Sum add(Part part) {
    low = plus(low, part.interval().low());
    high = plus(high, part.interval().high());
    value = plus(value, part.value());
    isOverflown |= low == -Long.MAX_VALUE || high == Long.MAX_VALUE;
    parts.add(part);
    return this;
  }

  private static long plus(long one, long other) {
    long sum = one + other;
    boolean overflows = ((one ^ sum) & (other ^ sum)) < 0;
    return overflows ? (one < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE) : sum;
  }
}
