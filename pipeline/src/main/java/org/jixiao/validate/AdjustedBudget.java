package org.jixiao.validate;

import java.math.BigInteger;
import org.jixiao.model.Amount;
import org.jixiao.model.Interval;
import org.jixiao.model.Origin;
import org.jixiao.model.Report;

/**
 * The adjusted budget, printed or derived; both parts null where nothing follows. A derived
 * amount's half reaches over every amount that the printed figures allow.
 */
record AdjustedBudget(Amount amount, Origin origin) {

  private static final AdjustedBudget NONE = new AdjustedBudget(null, null);

  /** Millionths of a yuan in one fen. */
  private static final long FEN = Interval.SCALE / 100;

  static AdjustedBudget of(Report report, Figures figures, boolean mislabelled) {
    if (report.budget().adjusted() != null) {
      return new AdjustedBudget(report.budget().adjusted(), Origin.PRINTED);
    }
    if (mislabelled || figures.raised() == null) return NONE;
    long rate = report.rates().adjustment().millionths();
    if (isUncontradicted(figures) || figures.executionFits(figures.raised())) {
      return derived(report, figures.raised(), rate, Origin.DERIVED_FROM_ADJUSTMENT_RATE);
    }
    return figures.executionFits(figures.cut())
        ? derived(report, figures.cut(), -rate, Origin.DERIVED_FROM_CUT_RATE)
        : NONE;
  }

  private static boolean isUncontradicted(Figures figures) {
    return figures.execution() == null || figures.expenditure() == null;
  }

  private static AdjustedBudget derived(Report report, Interval range, long rate, Origin origin) {
    Amount original = report.budget().original();
    long factor = Figures.HUNDRED + rate;
    if (factor <= 0 || range.low() <= 0 || range.high() == Long.MAX_VALUE) return NONE;
    long digit = Math.max(1, 2 * original.half() / FEN);
    long fen = roundedTo(digit, original.fen(), factor);
    if (fen > Figures.MOST_FEN) return NONE;
    long half = Math.max(Math.abs(fen * FEN - range.low()), Math.abs(range.high() - fen * FEN));
    return new AdjustedBudget(new Amount(fen, half), origin);
  }

  /** {@code fen × factor ÷ 100 %}, rounded half up to a whole {@code digit} of fen. */
  private static long roundedTo(long digit, long fen, long factor) {
    if (Math.multiplyHigh(fen, factor) == 0 && fen * factor >= 0) {
      return rounded(fen * factor / Figures.HUNDRED, digit);
    }
    BigInteger product = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(factor));
    return rounded(product.divide(BigInteger.valueOf(Figures.HUNDRED)).longValueExact(), digit);
  }

  private static long rounded(long fen, long digit) {
    return (fen + digit / 2) / digit * digit;
  }
}
