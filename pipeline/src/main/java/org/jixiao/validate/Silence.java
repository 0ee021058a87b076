package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ThemeTag;

/** Execution is low and no problem speaks of it. */
final class Silence implements Rule {

  @Override
  public String id() {
    return "silence";
  }

  @Override
  public void check(Case report, Findings out) {
    Decimal execution = report.derived().execution();
    long threshold = report.pack().thresholds().executionLowWarn();
    if (execution == null || execution.millionths() >= threshold || isNamed(report)) return;
    out.fires("/problems")
        .operand("execution", Operand.percent(execution))
        .operand("threshold", Operand.percent(threshold))
        .operand("problems", Operand.text(Integer.toString(report.report().problems().size())))
        .comparesExecution(report, threshold)
        .evidence(Bases.evidence(report))
        .add();
  }

  private static boolean isNamed(Case report) {
    List<String> executionThemes = report.pack().executionThemes();
    for (ThemeTag tag : report.themes()) {
      if (tag.path().startsWith("/problems/") && executionThemes.contains(tag.theme())) return true;
    }
    return false;
  }
}
