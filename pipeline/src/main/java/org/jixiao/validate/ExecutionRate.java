package org.jixiao.validate;

import org.jixiao.model.Amount;
import org.jixiao.model.Basis;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Origin;
import org.jixiao.model.Report;
import org.jixiao.model.Rounding;

/** The execution rate that comparisons use and what it is measured against; null with it. */
record ExecutionRate(Decimal value, Basis basis, Origin origin, Decimal computed) {

  private static final ExecutionRate NONE = new ExecutionRate(null, null, null, null);

  static ExecutionRate of(Report report, Figures figures, AdjustedBudget adjusted, RulePack pack) {
    Decimal printed = figures.execution() == null ? null : report.rates().execution();
    Basis basis = pack.executionDenominator();
    Amount base = amount(report, adjusted, basis);
    boolean isOwnBasis = isBase(base);
    if (!isOwnBasis) {
      basis = basis == Basis.ADJUSTED ? Basis.ORIGINAL : Basis.ADJUSTED;
      base = amount(report, adjusted, basis);
    }
    if (figures.expenditure() == null || !isBase(base)) {
      return printed == null
          ? NONE
          : new ExecutionRate(printed, pack.executionDenominator(), Origin.PRINTED, null);
    }
    Decimal computed = Percent.of(report.expenditure().total().fen(), base.fen());
    if (printed == null) return new ExecutionRate(computed, basis, Origin.COMPUTED, computed);
    if (figures.executionFits(range(base, basis, adjusted, figures))) {
      return new ExecutionRate(printed, basis, Origin.PRINTED, computed);
    }
    return isOwnBasis
        ? new ExecutionRate(computed, basis, Origin.COMPUTED, computed)
        : new ExecutionRate(printed, Basis.UNKNOWN, Origin.PRINTED, null);
  }

  private static Amount amount(Report report, AdjustedBudget adjusted, Basis basis) {
    return basis == Basis.ADJUSTED ? adjusted.amount() : report.budget().original();
  }

  private static boolean isBase(Amount amount) {
    return Figures.isUsable(amount) && amount.interval(Rounding.EITHER).low() > 0;
  }

  /** A derived budget's half already reaches as far as the printed figures allow. */
  private static Interval range(
      Amount base, Basis basis, AdjustedBudget adjusted, Figures figures) {
    boolean isDerived = basis == Basis.ADJUSTED && adjusted.origin() != Origin.PRINTED;
    return isDerived ? base.interval(Rounding.HALF_UP) : figures.of(base);
  }
}
