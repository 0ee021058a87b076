package org.jixiao.model;

import java.util.Locale;

/** What departments are compared by. */
public enum Measure {
  EXECUTION("预算执行率", "percent"),
  ADJUSTMENT("预算调整率", "percent"),
  SCORE("自评得分", "points");

  private final String chinese;
  private final String unit;

  Measure(String chinese, String unit) {
    this.chinese = chinese;
    this.unit = unit;
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  public String unit() {
    return unit;
  }
}
