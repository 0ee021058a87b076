package org.jixiao.model;

/**
 * Where comparisons of a report with others begin to speak, from a rule pack's section {@code
 * comparisons}. Numbers that may have decimals are in millionths of their unit.
 *
 * @param fewestPeers with fewer nobody is judged
 * @param zLimit a modified z-score beyond this, up or down, flags; millionths
 * @param yearJumpBudget a budget changed by this much against the year before flags; millionths of
 *     a percent
 * @param yearJumpExecution an execution rate changed by this much flags; millionths of a percentage
 *     point
 * @param hbQuartileC how many quartile distances flag a year-on-year ratio; millionths
 * @param hbTailC as {@code hbQuartileC}, for the distances of the 10th and 90th percentile
 * @param hbU how much the size of a department weighs, from 0 to 1; millionths
 * @param hbA the least distance, as a share of the median effect; millionths
 * @param esdSignificance of the generalized extreme Studentized deviate test; millionths
 * @param ceilingLeastShare of reports at the ceiling before a heap is told; millionths of a percent
 * @param ceilingSignificance of the test of a heap; millionths
 * @param benfordFewest amounts, with fewer first digits are not tested
 * @param benfordLeastMagnitudes powers of ten that the amounts must span; millionths of a power
 * @param benfordSignificance of the test of first digits; millionths
 */
public record ComparisonLimits(
    int fewestPeers,
    long zLimit,
    long yearJumpBudget,
    long yearJumpExecution,
    long hbQuartileC,
    long hbTailC,
    long hbU,
    long hbA,
    long esdSignificance,
    long ceilingLeastShare,
    long ceilingSignificance,
    int benfordFewest,
    long benfordLeastMagnitudes,
    long benfordSignificance) {

  public ComparisonLimits {
    if (fewestPeers < 2) throw new IllegalArgumentException("fewest peers: " + fewestPeers);
    if (hbU < 0 || hbU > Interval.SCALE) throw new IllegalArgumentException("hb_u: " + hbU);
  }
}
