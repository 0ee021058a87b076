package org.jixiao.validate;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Origin;
import org.jixiao.model.Report;
import org.jixiao.model.Rounding;

/** The adjustment rate that comparisons use; both parts null where nothing follows. */
record AdjustmentRate(Decimal value, Origin origin) {

  private static final AdjustmentRate NONE = new AdjustmentRate(null, null);

  static AdjustmentRate of(Report report, Figures figures, AdjustedBudget adjusted, boolean wrong) {
    Interval printed = figures.adjustment();
    Interval computed = Figures.change(figures.original(), figures.adjusted());
    if (computed != null && !Figures.meet(printed, computed)) return computed(report);
    if (printed == null || wrong) return NONE;
    Decimal rate = report.rates().adjustment();
    if (adjusted.origin() != Origin.DERIVED_FROM_CUT_RATE) {
      return new AdjustmentRate(rate, Origin.PRINTED);
    }
    return new AdjustmentRate(
        new Decimal(-rate.millionths(), rate.half()), Origin.DERIVED_FROM_CUT_RATE);
  }

  private static AdjustmentRate computed(Report report) {
    Amount original = report.budget().original();
    long change = report.budget().adjusted().fen() - original.fen();
    return new AdjustmentRate(Percent.of(change, original.fen()), Origin.COMPUTED);
  }

  /**
   * Whether the printed adjustment rate is what the execution rate leaves to 100 percent and no
   * printed amounts make it a true adjustment rate. A meeting of coarse figures proves nothing, so
   * figures are read as rounded to the nearest here, while any reading may explain the rate.
   */
  static boolean isMislabelled(Report report, Figures figures, RulePack pack) {
    if (report.rates().adjustment() == null) return false;
    Figures narrow = Figures.of(report, Rounding.HALF_UP);
    Interval rate = narrow.adjustment();
    Interval execution = executionOf(narrow);
    if (rate == null || execution == null || (rate.low() <= 0 && rate.high() >= 0)) return false;
    Interval size = size(rate);
    return size.meets(Figures.rest(execution))
        && width(rate) + width(execution) <= 2 * pack.thresholds().mislabelledPrecision()
        && !isExplained(figures, rate, size);
  }

  /** The execution rate as printed, else as it follows from the printed adjusted budget. */
  static Interval executionOf(Figures figures) {
    return figures.execution() != null
        ? figures.execution()
        : Figures.percent(figures.expenditure(), figures.adjusted());
  }

  private static boolean isExplained(Figures figures, Interval rate, Interval size) {
    if (figures.adjusted() == null) {
      return figures.executionFits(figures.raised()) || figures.executionFits(figures.cut());
    }
    Interval change = Figures.change(figures.original(), figures.adjusted());
    return change != null && (change.meets(rate) || size(change).meets(size));
  }

  private static Interval size(Interval rate) {
    return rate.high() < 0 ? Figures.negated(rate) : rate;
  }

  private static long width(Interval interval) {
    return interval.high() - interval.low();
  }
}
