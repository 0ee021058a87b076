package org.jixiao.model;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * An amount of money as printed.
 *
 * @param fen the value in whole fen (0.01 yuan), never negative
 * @param half half of the last printed digit, in millionths of a yuan: 6612.3 万元 has 500 yuan, so
 *     500 000 000
 */
public record Amount(long fen, long half) {

  /** Millionths of a yuan in one fen. */
  private static final long MILLIONTHS = Interval.SCALE / 100;

  /** Half of the last digit of an amount printed in 万元 with two decimals: 50 yuan. */
  private static final long HALF_HUNDRED_YUAN = 50 * Interval.SCALE;

  private static final long FEN_PER_HUNDRED_YUAN = 10_000;

  /**
   * Nine trillion yuan; what is more than that is no department's, and sums stay within 64 bits.
   */
  private static final long MOST_FEN = 900_000_000_000_000L;

  public Amount {
    if (fen < 0) throw new IllegalArgumentException("an amount is negative: " + fen + " fen");
    if (fen > MOST_FEN) throw new ArithmeticException("an amount is too large: " + fen + " fen");
    if (half < 0) throw new IllegalArgumentException("half a digit is negative: " + half);
  }

  /**
   * An amount whose print is known: 6211.89 in 万元 is {@code printed(new BigDecimal("6211.89"),
   * 10_000)}.
   *
   * @throws ArithmeticException when the amount is above nine trillion yuan
   */
  public static Amount printed(BigDecimal number, long yuanPerUnit) {
    BigDecimal yuan = number.multiply(BigDecimal.valueOf(yuanPerUnit));
    BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-number.scale() - 1);
    return new Amount(
        fen(yuan),
        half.multiply(BigDecimal.valueOf(yuanPerUnit * Interval.SCALE))
            .setScale(0, HALF_UP)
            .longValueExact());
  }

  /**
   * An amount in yuan, at most nine trillion, whose print is not known. Whole hundreds of yuan are
   * taken for 万元 with two decimals, the usual print, so that rounding in the source never looks
   * like a fault; anything finer is taken as exact to the fen.
   */
  public static Amount ofYuan(BigDecimal yuan) {
    return ofFen(fen(yuan));
  }

  /** See {@link #ofYuan}. */
  public static Amount ofFen(long fen) {
    return new Amount(fen, fen % FEN_PER_HUNDRED_YUAN == 0 ? HALF_HUNDRED_YUAN : MILLIONTHS / 2);
  }

  private static long fen(BigDecimal yuan) {
    return yuan.movePointRight(2).setScale(0, HALF_UP).longValueExact();
  }

  /** As {@link #interval(Rounding)} of a figure that was rounded to the nearest. */
  public Interval interval() {
    return interval(Rounding.HALF_UP);
  }

  /** All the amounts that print like this one, in millionths of a yuan, none below zero. */
  public Interval interval(Rounding rounding) {
    Interval all = rounding.interval(millionths(), half);
    return all.low() >= 0 ? all : new Interval(0, all.high());
  }

  /** In millionths of a yuan. */
  public long millionths() {
    return Math.multiplyExact(fen, MILLIONTHS);
  }

  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }
}
