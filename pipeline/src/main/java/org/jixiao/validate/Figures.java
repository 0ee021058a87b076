package org.jixiao.validate;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Report;

/**
 * The printed figures of the whole department as intervals; null where a figure is not stated or is
 * too large to compute with.
 */
record Figures(
    Interval original,
    Interval adjusted,
    Interval expenditure,
    Interval execution,
    Interval adjustment) {

  /** 100 percent. */
  static final long HUNDRED = 100 * Interval.SCALE;

  /** Nine trillion yuan, in fen: beyond it millionths of a yuan do not fit a long. */
  private static final long MOST_FEN = 900_000_000_000_000L;

  private static final long MOST = 100_000_000_000_000_000L;

  static Figures of(Report report) {
    return new Figures(
        interval(report.budget().original()),
        interval(report.budget().adjusted()),
        interval(report.expenditure().total()),
        interval(report.rates().execution()),
        interval(report.rates().adjustment()));
  }

  static Interval interval(Amount amount) {
    if (amount == null || amount.fen() > MOST_FEN || amount.half() > MOST) return null;
    return amount.interval();
  }

  static Interval interval(Decimal number) {
    if (number == null || Math.abs(number.millionths()) > MOST || number.half() > MOST) return null;
    return number.interval();
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
