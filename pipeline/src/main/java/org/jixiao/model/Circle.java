package org.jixiao.model;

import java.util.Locale;

/** Whom a figure is compared with, from the nearest to the widest. */
public enum Circle {
  /** Departments of the same type, level and year. */
  TYPE_LEVEL_YEAR("同类同级", "same type and level"),
  /** Departments of the same type and year, of any level. */
  TYPE_YEAR("各级同类", "same type at any level"),
  /** Departments of the same level and year, of any type. */
  LEVEL_YEAR("同级各类", "same level of any type"),
  /** The same department's report of the year before. */
  OWN_HISTORY("本单位上年", "the same department's year before"),
  /** Amounts of all departments of a city and year. */
  CITY_YEAR("全市各部门", "all departments of the city");

  private final String chinese;
  private final String english;

  Circle(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The name in tables: {@code type-level-year}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
