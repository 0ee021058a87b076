package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Interval;
import org.jixiao.model.Origin;
import org.jixiao.model.Rounding;

/** What an execution rate is measured against, in figures and in words. */
final class Bases {

  private Bases() {}

  static Operand term(Basis basis) {
    return Operand.term("basis." + basis.id(), "");
  }

  /** The budget that the execution rate in use is measured against, or null. */
  static Interval ofExecution(Case report) {
    if (report.derived().executionBasis() == Basis.ORIGINAL) return report.figures().original();
    return report.derived().executionBasis() == Basis.ADJUSTED ? adjusted(report) : null;
  }

  /** A derived budget's half already reaches as far as the printed figures allow. */
  private static Interval adjusted(Case report) {
    return report.derived().adjustedOrigin() == Origin.PRINTED
        ? report.figures().adjusted()
        : Figures.interval(report.derived().adjustedBudget(), Rounding.HALF_UP);
  }

  /** All the rates that the execution rate in use may stand for, or null. */
  static Interval executionRange(Case report) {
    if (report.derived().executionOrigin() == Origin.PRINTED) {
      return report.figures().of(report.derived().execution());
    }
    return Figures.percent(report.figures().expenditure(), ofExecution(report));
  }

  /** Where the execution rate in use stands, or the amounts it was computed from. */
  static List<String> evidence(Case report) {
    if (report.derived().executionOrigin() == Origin.PRINTED) return List.of(Paths.EXECUTION);
    return amountsEvidence(report);
  }

  /** Where the budget that the execution rate is measured against comes from. */
  static List<String> budgetEvidence(Case report) {
    if (report.derived().executionBasis() != Basis.ADJUSTED) return List.of(Paths.ORIGINAL);
    return report.derived().adjustedOrigin() == Origin.PRINTED
        ? List.of(Paths.ADJUSTED)
        : List.of(Paths.ORIGINAL, Paths.ADJUSTMENT);
  }

  static boolean isOnAdjusted(Case report) {
    return report.derived().executionBasis() == Basis.ADJUSTED;
  }

  /** Where the amounts behind the execution rate in use stand. */
  static List<String> amountsEvidence(Case report) {
    List<String> paths = new ArrayList<>(List.of(Paths.EXPENDITURE));
    paths.addAll(budgetEvidence(report));
    return paths;
  }
}
