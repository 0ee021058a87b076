package org.jixiao.validate;

import org.jixiao.model.Decimal;
import org.jixiao.model.Severity;

/** The execution rate is low: a warning below one threshold of the pack, an alarm below another. */
final class ExecutionLow implements Rule {

  @Override
  public String id() {
    return "execution-low";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal execution = report.derived().execution();
    Thresholds thresholds = report.pack().thresholds();
    if (execution == null || execution.millionths() >= thresholds.executionLowWarn()) return;
    boolean alarm = execution.millionths() < thresholds.executionLowAlarm();
    long threshold = alarm ? thresholds.executionLowAlarm() : thresholds.executionLowWarn();
    out.fires(Paths.EXECUTION)
        .severity(alarm ? Severity.FATAL : Severity.WARNING)
        .operand("execution", Operand.percent(execution))
        .operand("basis", Bases.term(report.derived().executionBasis()))
        .operand("threshold", Operand.percent(threshold))
        .comparesExecution(report, threshold)
        .evidence(Bases.evidence(report))
        .add();
  }
}
