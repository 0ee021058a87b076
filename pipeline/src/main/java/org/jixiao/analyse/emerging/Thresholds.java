package org.jixiao.analyse.emerging;

/**
 * What a phrase must reach to be proposed. None is a share of the data: they follow from how much
 * was said and how many phrases were tried.
 */
final class Thresholds {
  /** Characters of a phrase: two make a word of everyday language, which is no subject yet. */
  static final int LEAST_CHARACTERS = 3;

  /** Characters of a phrase that stand in no general word. */
  static final int LEAST_TELLING = 2;

  /**
   * A phrase yields to one that is a character longer when that one has at least so many fifths of
   * its statements.
   */
  static final int YIELDING_FIFTHS = 4;

  /** In ten-thousandths, see {@link Cohesion}. */
  static final long LEAST_COHESION = 2_500;

  /** Fewer departments than this are never many. */
  private static final int FEW_DEPARTMENTS = 5;

  /** The chance that anything at all is proposed where nothing is to be found. */
  private static final double FALSE_ALARM = 0.01;

  private Thresholds() {}

  /**
   * The least number of departments that use a phrase: the root of the number of departments that
   * state anything unexplained, for so much a count of them varies by chance.
   */
  static int leastDepartments(int departments) {
    int root = (int) StrictMath.sqrt(departments);
    int roundedUp = root * root < departments ? root + 1 : root;
    return Math.max(FEW_DEPARTMENTS, roundedUp);
  }

  /**
   * The least association when so many phrases were counted, in ten-thousandths. By chance alone a
   * log-likelihood ratio is beyond x with a probability of at most exp(−x/2), and one of n beyond 2
   * ln(n/p) with a probability of at most p (Bonferroni).
   */
  static long leastAssociation(int counted) {
    return Association.rounded(2 * StrictMath.log(Math.max(1, counted) / FALSE_ALARM));
  }
}
