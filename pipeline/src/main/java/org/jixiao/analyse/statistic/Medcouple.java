package org.jixiao.analyse.statistic;

/**
 * Brys, Hubert and Struyf's medcouple (2004), a robust skewness from −1 to 1: the median of ((a −
 * m) − (m − b)) ÷ (a − b) over all couples of values a ≥ m ≥ b about the median m. Couples of
 * values that both equal the median count as −1, 0 and 1: of k such values k · (k − 1) ÷ 2, k and k
 * · (k − 1) ÷ 2 times.
 *
 * <p>Of an even number of couples the mean of the middle two is taken, so that mirrored values have
 * the opposite skewness: {@code mc(x, doReflect = TRUE)} of the R package robustbase. As there,
 * values nearer to the median than 10⁻¹⁴ of it count as equal to it.
 *
 * <p>A couple of a given rank is found by bisection over all doubles, as in {@link Qn}.
 */
public final class Medcouple {
  private static final double NEAR = 1e-14;

  /** Distances of the values above the median, ascending. */
  private final double[] above;

  /** Distances of the values below the median, ascending. */
  private final double[] below;

  private final long ties;

  private Medcouple(double[] above, double[] below, long ties) {
    this.above = above;
    this.below = below;
    this.ties = ties;
  }

  /**
   * Of at least one value; 0 for fewer than three. An infinite value is farther than all finite
   * ones.
   *
   * @throws IllegalArgumentException when there is none, one is not a number, or the median itself
   *     is infinite
   */
  public static double of(double... values) {
    double[] sorted = Numbers.ascending(values);
    double median = Numbers.median(sorted);
    if (Double.isInfinite(median)) throw new IllegalArgumentException("the median is infinite");
    return sorted.length < 3 ? 0 : about(median, sorted).middle();
  }

  private static Medcouple about(double median, double[] sorted) {
    double near = NEAR * (NEAR + Math.abs(median));
    int low = 0;
    while (sorted[low] - median < -near) low++;
    int high = sorted.length;
    while (sorted[high - 1] - median > near) high--;
    double[] above = new double[sorted.length - high];
    for (int i = high; i < sorted.length; i++) above[i - high] = sorted[i] - median;
    double[] below = new double[low];
    for (int i = 0; i < low; i++) below[low - 1 - i] = median - sorted[i];
    return new Medcouple(above, below, high - low);
  }

  private double middle() {
    if (above.length == 0 && below.length == 0) return 0;
    if (above.length == 0) return -1;
    if (below.length == 0) return 1;
    long couples = (above.length + ties) * (below.length + ties);
    double lower = couple((couples + 1) / 2);
    return couples % 2 == 1 ? lower : (lower + couple(couples / 2 + 1)) / 2;
  }

  /** The couple of that rank, 1 being the least. */
  private double couple(long rank) {
    long tiesAside = ties * (ties - 1) / 2;
    long least = ties * below.length + tiesAside;
    long most = ties * above.length + tiesAside;
    long couples = (above.length + ties) * (below.length + ties);
    if (rank <= least) return -1;
    if (rank > couples - most) return 1;
    long positive = nearTo(above, below, 1);
    long negative = nearTo(below, above, 1);
    long place = rank - least;
    if (place <= negative) return -skew(below, above, negative + 1 - place);
    long fromZero = place - (couples - least - most - positive);
    return fromZero <= 0 ? 0 : skew(above, below, fromZero);
  }

  /** The couple of that rank among those whose first distance is the greater. */
  private static double skew(double[] greater, double[] lesser, long rank) {
    return Numbers.least(0, 1, skew -> nearTo(greater, lesser, skew) >= rank);
  }

  /** Couples whose first distance is the greater, with a skewness of at most that. */
  private static long nearTo(double[] greater, double[] lesser, double most) {
    long couples = 0;
    int from = 0;
    int to = 0;
    for (double far : greater) {
      while (to < lesser.length && lesser[to] < far) to++;
      while (from < to && skew(far, lesser[from]) > most) from++;
      couples += to - from;
    }
    return couples;
  }

  private static double skew(double far, double near) {
    return far == Double.POSITIVE_INFINITY ? 1 : (far - near) / (far + near);
  }
}
