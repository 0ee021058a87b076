package org.jixiao.validate;

import org.jixiao.model.Derived;
import org.jixiao.model.Report;

/** What follows from a report's printed figures under a rule pack. Never changes the report. */
public final class Derivation {

  private Derivation() {}

  /** See {@link Derived} for each part and for when it is null. */
  public static Derived derive(Report report, RulePack pack) {
    Figures figures = Figures.of(report, pack.rounding());
    boolean mislabelled = AdjustmentRate.isMislabelled(report, figures, pack);
    AdjustedBudget adjusted = AdjustedBudget.of(report, figures, mislabelled);
    ExecutionRate execution = ExecutionRate.of(report, figures, adjusted, pack);
    AdjustmentRate adjustment = AdjustmentRate.of(report, figures, adjusted, mislabelled);
    return new Derived(
        adjusted.amount(),
        adjusted.origin(),
        execution.value(),
        execution.basis(),
        execution.origin(),
        execution.computed(),
        adjustment.value(),
        adjustment.origin(),
        pack.band(report.score()),
        pack.grade(report.score()));
  }
}
