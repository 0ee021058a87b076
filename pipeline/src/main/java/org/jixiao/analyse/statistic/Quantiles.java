package org.jixiao.analyse.statistic;

import org.jixiao.model.Distribution;

/**
 * Median and quartiles by linear interpolation between order statistics (Hyndman and Fan's
 * definition 7, the one spreadsheets call QUARTILE.INC): the quantile of {@code k} quarters lies
 * {@code (n − 1) · k / 4} places after the least value. Computed in whole numbers and rounded half
 * up, so the median of an even number of values is the mean of the middle two.
 */
public final class Quantiles {
  private static final int QUARTERS = 4;

  private Quantiles() {}

  public static Distribution distribution(Tally tally) {
    int n = tally.size();
    if (n == 0) return Distribution.NONE;
    long[] ends = tally.at(0, n - 1);
    return new Distribution(
        n,
        tally.mean(),
        quantile(tally, 2),
        quantile(tally, 1),
        quantile(tally, 3),
        ends[0],
        ends[1]);
  }

  private static long quantile(Tally tally, int quarters) {
    int last = tally.size() - 1;
    long place = (long) last * quarters;
    int below = (int) (place / QUARTERS);
    long rest = place % QUARTERS;
    long[] at = tally.at(below, Math.min(below + 1, last));
    return Exact.quotient((QUARTERS - rest) * at[0] + rest * at[1], QUARTERS);
  }
}
