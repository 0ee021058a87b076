package org.jixiao.analyse.peers;

import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.model.Measure;

/** What of a report is compared with its peers. */
final class PeerMeasures {
  /** By which departments can stand apart. */
  static final List<Measure> APART = List.of(Measure.EXECUTION, Measure.ADJUSTMENT, Measure.SCORE);

  /** Which have a greatest value, a hundred percent. */
  static final List<Measure> TOPPED = List.of(Measure.EXECUTION, Measure.SCORE_SHARE);

  /** Of a report by itself. */
  static final List<Measure> OF_A_REPORT =
      List.of(Measure.EXECUTION, Measure.ADJUSTMENT, Measure.SCORE, Measure.SCORE_SHARE);

  /** Of a report beside the one of the year before. */
  static final List<Measure> OF_TWO_YEARS =
      List.of(Measure.BUDGET_CHANGE, Measure.EXPENDITURE_CHANGE);

  private PeerMeasures() {}

  /**
   * In ten-thousandths of the measure's unit: the execution rate on the rule pack's basis, the
   * adjustment rate, the score out of a hundred, the score as a share of its full marks; null when
   * the report does not state it so.
   */
  static Long value(Digest digest, Measure measure) {
    return switch (measure) {
      case EXECUTION -> digest.comparableExecution();
      case ADJUSTMENT -> digest.adjustment();
      case SCORE -> digest.scoreOutOfHundred();
      case SCORE_SHARE ->
          digest.score() == null
              ? null
              : Exact.percent(digest.score(), digest.fullMarksOrHundred());
      case BUDGET_CHANGE, EXPENDITURE_CHANGE, EXECUTION_CHANGE, AMOUNTS ->
          throw new IllegalArgumentException(measure + " is none of a report by itself");
    };
  }
}
