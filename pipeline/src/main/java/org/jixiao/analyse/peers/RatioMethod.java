package org.jixiao.analyse.peers;

import org.jixiao.analyse.statistic.HidiroglouBerthelot.Form;
import org.jixiao.model.ComparisonLimits;

/** The forms of Hidiroglou and Berthelot's edit. */
enum RatioMethod {
  QUARTILE("quartile", Form.QUARTILE),
  TAIL("p10-p90", Form.P10_P90);

  private final String name;
  private final Form form;

  RatioMethod(String name, Form form) {
    this.name = name;
    this.form = form;
  }

  String id() {
    return Ratios.METHOD + "-" + name;
  }

  Form form() {
    return form;
  }

  /** How many distances flag, in millionths. */
  long limit(ComparisonLimits limits) {
    return this == QUARTILE ? limits.hbQuartileC() : limits.hbTailC();
  }
}
