package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Basis;
import org.jixiao.model.Interval;

/**
 * A budget that a printed execution rate may be measured against.
 *
 * @param term its name in the dictionary
 * @param amount in millionths of a yuan, all that it may stand for
 * @param value the same as printed, or as it follows from printed figures
 * @param isOwn whether it is the pack's denominator
 * @param evidence paths of the figures that it rests on
 */
record Base(String term, Interval amount, long value, boolean isOwn, List<String> evidence) {

  /** Every plausible base that the report's figures give, the pack's own first. */
  static List<Base> of(Case report) {
    Figures figures = report.figures();
    boolean onAdjusted = report.pack().executionDenominator() == Basis.ADJUSTED;
    List<Base> own = new ArrayList<>();
    List<Base> others = new ArrayList<>();
    List<Base> adjusted = onAdjusted ? own : others;
    List<Base> original = onAdjusted ? others : own;
    addPrinted(
        Basis.ADJUSTED,
        figures,
        report.report().budget().adjusted(),
        onAdjusted,
        Paths.ADJUSTED,
        adjusted);
    if (isAdjustmentUsable(report)) {
      boolean isOwn = onAdjusted && figures.adjusted() == null;
      addChanged(
          "basis.original-plus-adjustment", figures.raised(), changed(report, 1), isOwn, adjusted);
      addChanged(
          "basis.original-minus-adjustment", figures.cut(), changed(report, -1), isOwn, adjusted);
    }
    addPrinted(
        Basis.ORIGINAL,
        figures,
        report.report().budget().original(),
        !onAdjusted,
        Paths.ORIGINAL,
        original);
    own.addAll(others);
    return own;
  }

  private static boolean isAdjustmentUsable(Case report) {
    return report.figures().raised() != null
        && !AdjustmentRate.isMislabelled(report.report(), report.figures(), report.pack());
  }

  private static void addPrinted(
      Basis basis, Figures figures, Amount printed, boolean isOwn, String path, List<Base> bases) {
    Interval amount = figures.of(printed);
    if (amount == null || amount.low() <= 0) return;
    String term = "basis." + basis.id();
    bases.add(new Base(term, amount, printed.millionths(), isOwn, List.of(path)));
  }

  private static void addChanged(
      String term, Interval amount, long value, boolean isOwn, List<Base> bases) {
    if (amount.low() <= 0) return;
    List<String> paths = List.of(Paths.ORIGINAL, Paths.ADJUSTMENT);
    bases.add(new Base(term, amount, value, isOwn, paths));
  }

  /** The original budget changed by the adjustment rate, both as printed. */
  private static long changed(Case report, int sign) {
    long original = report.report().budget().original().millionths();
    long rate = sign * report.report().rates().adjustment().millionths();
    Interval changed = Interval.around(original, 0).changedBy(Interval.around(rate, 0));
    return changed.low() + (changed.high() - changed.low()) / 2;
  }
}
