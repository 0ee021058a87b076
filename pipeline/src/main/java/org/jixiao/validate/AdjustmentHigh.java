package org.jixiao.validate;

import org.jixiao.model.Decimal;
import org.jixiao.model.Severity;

/** The budget was changed much within the year, up or down. */
final class AdjustmentHigh implements Rule {

  @Override
  public String id() {
    return "adjustment-high";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal adjustment = report.derived().adjustment();
    Thresholds thresholds = report.pack().thresholds();
    if (adjustment == null) return;
    long size = Math.abs(adjustment.millionths());
    if (size < thresholds.adjustmentHighWarn()) return;
    boolean alarm = size >= thresholds.adjustmentHighAlarm();
    long threshold = alarm ? thresholds.adjustmentHighAlarm() : thresholds.adjustmentHighWarn();
    out.fires(Paths.ADJUSTMENT)
        .severity(alarm ? Severity.FATAL : Severity.WARNING)
        .operand("adjustment", Operand.percent(adjustment))
        .operand("threshold", Operand.percent(threshold))
        .differs(
            report.figures().adjustment(),
            Figures.change(report.figures().original(), report.figures().adjusted()),
            size - threshold,
            "percent")
        .evidence(
            report.report().rates().adjustment() == null
                ? new String[] {Paths.ORIGINAL, Paths.ADJUSTED}
                : new String[] {Paths.ADJUSTMENT})
        .add();
  }
}
