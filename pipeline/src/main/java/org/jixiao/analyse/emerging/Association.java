package org.jixiao.analyse.emerging;

/**
 * How much more often phrases stand in unexplained than in explained statements of a city.
 *
 * @param unexplained statements
 * @param explained statements
 */
record Association(long unexplained, long explained) {
  private static final double TEN_THOUSANDTHS = 10_000;

  /**
   * Dunning's log-likelihood ratio G² = 2 Σ observed · ln(observed ÷ expected) over the two kinds
   * of statements with and without the phrase, times departments ÷ statements: who says the same
   * every year is one voice. 0 unless it stands more often in the unexplained. In ten-thousandths.
   *
   * @param with unexplained statements that contain the phrase
   * @param departments that say them
   * @param withExplained explained statements that contain it
   */
  long of(long with, long departments, long withExplained) {
    if (with * explained <= withExplained * unexplained) return 0;
    double all = (double) unexplained + explained;
    double having = with + withExplained;
    double ratio =
        term(with, having * unexplained / all)
            + term(withExplained, having * explained / all)
            + term(unexplained - with, (all - having) * unexplained / all)
            + term(explained - withExplained, (all - having) * explained / all);
    return rounded(2 * ratio * departments / with);
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
  }

  static long rounded(double number) {
    return StrictMath.round(number * TEN_THOUSANDTHS);
  }
}
