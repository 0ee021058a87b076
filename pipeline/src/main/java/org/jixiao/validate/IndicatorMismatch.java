package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Indicator;
import org.jixiao.model.Severity;

/** An indicator said to be reached that its own numbers miss, or said to be missed and reached. */
final class IndicatorMismatch implements Rule {

  @Override
  public String id() {
    return "indicator-mismatch";
  }

  @Override
  public void check(Case report, Findings out) {
    List<Indicator> indicators = report.report().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (indicator.achieved() == null || indicator.name() == null) continue;
      Boolean met = Target.isMet(indicator);
      if (met == null || met.equals(indicator.achieved())) continue;
      String path = "/indicators/" + i;
      out.fires(path + "/achieved")
          .severity(met ? Severity.INFO : Severity.WARNING)
          .operand("indicator", Operand.text(indicator.name()))
          .operand("target", Operand.text(indicator.target()))
          .operand("actual", Operand.text(indicator.actual()))
          .operand("stated", Operand.term(met ? "achieved.no" : "achieved.yes", ""))
          .evidence(path + "/target", path + "/actual")
          .add();
    }
  }
}
