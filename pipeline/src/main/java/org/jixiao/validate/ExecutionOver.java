package org.jixiao.validate;

import org.jixiao.model.Basis;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Severity;

/**
 * More is spent than budgeted, whatever the rounding. An alarm on the adjusted budget; on the
 * original one, or an unknown one, it may be a budget raised within the year.
 */
final class ExecutionOver implements Rule {

  @Override
  public String id() {
    return "execution-over";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal execution = report.derived().execution();
    if (execution == null || execution.millionths() <= Figures.HUNDRED) return;
    Interval range = Bases.executionRange(report);
    if (range == null || range.low() <= Figures.HUNDRED) return;
    out.fires(Paths.EXECUTION)
        .severity(
            report.derived().executionBasis() == Basis.ADJUSTED ? Severity.FATAL : Severity.INFO)
        .operand("execution", Operand.percent(execution))
        .operand("basis", Bases.term(report.derived().executionBasis()))
        .comparesExecution(report, Figures.HUNDRED)
        .evidence(Bases.evidence(report))
        .add();
  }
}
