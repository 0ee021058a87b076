package org.jixiao.validate;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;
import org.jixiao.model.Rounding;

/**
 * The printed figures of the whole department as intervals; null where a figure is not stated or is
 * too large to compute with.
 */
record Figures(
    Interval original,
    Interval adjusted,
    Interval expenditure,
    Interval execution,
    Interval adjustment,
    Rounding rounding) {

  /** 100 percent. */
  static final long HUNDRED = 100 * Interval.SCALE;

  /** Nine trillion yuan, in fen: beyond it millionths of a yuan do not fit a long. */
  static final long MOST_FEN = 900_000_000_000_000L;

  private static final long MOST = Decimal.MOST;

  static Figures of(Report report, Rounding rounding) {
    return new Figures(
        interval(report.budget().original(), rounding),
        interval(report.budget().adjusted(), rounding),
        interval(report.expenditure().total(), rounding),
        interval(report.rates().execution(), rounding),
        interval(report.rates().adjustment(), rounding),
        rounding);
  }

  /** All that prints like {@code amount}; null where it is missing or too large. */
  Interval of(Amount amount) {
    return interval(amount, rounding);
  }

  /** See {@link #of(Amount)}. */
  Interval of(Decimal number) {
    return interval(number, rounding);
  }

  static boolean isUsable(Amount amount) {
    return amount != null && amount.fen() <= MOST_FEN && amount.half() <= MOST;
  }

  static Interval interval(Amount amount, Rounding rounding) {
    return isUsable(amount) ? amount.interval(rounding) : null;
  }

  static boolean isUsable(Decimal number) {
    return number != null
        && number.millionths() >= -MOST
        && number.millionths() <= MOST
        && number.half() <= MOST;
  }

  static Interval interval(Decimal number, Rounding rounding) {
    return isUsable(number) ? number.interval(rounding) : null;
  }

  /** Part over base in percent, or null where either is missing or the base may be zero. */
  static Interval percent(Interval part, Interval base) {
    if (part == null || base == null || base.low() <= 0) return null;
    Interval rate = part.percentOf(base);
    return rate.high() <= MOST ? rate : new Interval(Math.min(rate.low(), MOST), MOST);
  }

  /** From {@code base} to {@code changed} in percent of the base, or null. */
  static Interval change(Interval base, Interval changed) {
    Interval rate = percent(changed, base);
    return rate == null ? null : new Interval(rate.low() - HUNDRED, rate.high() - HUNDRED);
  }

  /** {@code one} less {@code other}, at the end of the numbers where it would overflow. */
  static long minus(long one, long other) {
    long rest = one - other;
    boolean overflows = ((one ^ other) & (one ^ rest)) < 0;
    return overflows ? (one < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE) : rest;
  }

  static Interval negated(Interval interval) {
    return new Interval(-interval.high(), -interval.low());
  }

  /** What is left to 100 percent. */
  static Interval rest(Interval rate) {
    return new Interval(HUNDRED - rate.high(), HUNDRED - rate.low());
  }

  static boolean meet(Interval one, Interval other) {
    return one != null && other != null && one.meets(other);
  }

  /** The original budget raised by the printed adjustment rate, or null. */
  Interval raised() {
    return original == null || adjustment == null ? null : original.changedBy(adjustment);
  }

  /** The original budget cut by the printed adjustment rate, or null. */
  Interval cut() {
    return original == null || adjustment == null ? null : original.changedBy(negated(adjustment));
  }

  /** Whether the printed execution rate follows from spending measured against {@code base}. */
  boolean executionFits(Interval base) {
    return meet(percent(expenditure, base), execution);
  }
}
