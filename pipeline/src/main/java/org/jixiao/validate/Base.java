package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Interval;

/**
 * A budget that a printed execution rate may be measured against.
 *
 * @param term its name in the dictionary
 * @param amount in millionths of a yuan
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
    addPrinted(Basis.ADJUSTED, figures.adjusted(), onAdjusted, Paths.ADJUSTED, adjusted);
    if (isAdjustmentUsable(report)) {
      boolean isOwn = onAdjusted && figures.adjusted() == null;
      addChanged("basis.original-plus-adjustment", figures.raised(), isOwn, adjusted);
      addChanged("basis.original-minus-adjustment", figures.cut(), isOwn, adjusted);
    }
    addPrinted(Basis.ORIGINAL, figures.original(), !onAdjusted, Paths.ORIGINAL, original);
    own.addAll(others);
    return own;
  }

  private static boolean isAdjustmentUsable(Case report) {
    return report.figures().raised() != null
        && !AdjustmentRate.isMislabelled(report.figures(), report.pack());
  }

  private static void addPrinted(
      Basis basis, Interval amount, boolean isOwn, String path, List<Base> bases) {
    if (amount == null || amount.low() <= 0) return;
    bases.add(new Base("basis." + basis.id(), amount, middle(amount), isOwn, List.of(path)));
  }

  private static void addChanged(String term, Interval amount, boolean isOwn, List<Base> bases) {
    if (amount.low() <= 0) return;
    List<String> paths = List.of(Paths.ORIGINAL, Paths.ADJUSTMENT);
    bases.add(new Base(term, amount, middle(amount), isOwn, paths));
  }

  private static long middle(Interval amount) {
    return amount.low() + (amount.high() - amount.low()) / 2;
  }
}
