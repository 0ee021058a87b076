package org.jixiao.model;

import java.util.Locale;

/** What departments are compared by. */
public enum Measure {
  EXECUTION("预算执行率", "execution rate", "percent"),
  ADJUSTMENT("预算调整率", "adjustment rate", "percent"),
  SCORE("自评得分", "score", "points"),
  /** The score as a share of the full marks. */
  SCORE_SHARE("自评得分率", "score as a share of full marks", "percent"),
  /** Of the adjusted budget against the year before. */
  BUDGET_CHANGE("调整后预算", "adjusted budget", "percent"),
  /** Against the year before. */
  EXPENDITURE_CHANGE("支出", "expenditure", "percent"),
  /** Of the execution rate against the year before. */
  EXECUTION_CHANGE("预算执行率", "execution rate", "percentage points"),
  /** Printed amounts by their leading digits. */
  AMOUNTS("金额", "amounts", "percent");

  private final String chinese;
  private final String english;
  private final String unit;

  Measure(String chinese, String english, String unit) {
    this.chinese = chinese;
    this.english = english;
    this.unit = unit;
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /** The unit of a figure of this measure. */
  public String unit() {
    return unit;
  }
}
