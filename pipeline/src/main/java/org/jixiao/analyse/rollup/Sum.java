package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

import org.jixiao.analyse.statistic.Exact;

/**
 * Amounts added up over the departments that state them.
 *
 * @param fen the sum
 * @param base the sum of what it is measured against, over the same departments; 0 when nothing is
 * @param departments how many
 */
public record Sum(long fen, long base, int departments) {
  static final Sum NONE = new Sum(0, 0, 0);

  /**
   * Both added.
   *
   * @throws ArithmeticException when a sum does not fit a long
   */
  Sum plus(Sum other) {
    return new Sum(
        addExact(fen, other.fen),
        addExact(base, other.base),
        addExact(departments, other.departments));
  }

  /** Σ over Σ in ten-thousandths of a percent; null without departments or a base. */
  Long percent() {
    return Exact.percent(fen, base);
  }
}
