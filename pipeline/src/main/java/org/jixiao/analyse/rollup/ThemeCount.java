package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

/**
 * How often a theme is named in a group.
 *
 * @param theme its number, or {@link #NONE} for statements that no theme explains
 * @param departments that name it among their problems
 * @param statements problems that name it
 * @param primaryStatements problems of which it is the primary theme
 * @param promisingDepartments with a measure about it
 */
public record ThemeCount(
    int theme, int departments, int statements, int primaryStatements, int promisingDepartments) {

  /** In place of a theme's number. */
  public static final int NONE = 0;

  ThemeCount plus(ThemeCount other) {
    return new ThemeCount(
        theme,
        addExact(departments, other.departments),
        addExact(statements, other.statements),
        addExact(primaryStatements, other.primaryStatements),
        addExact(promisingDepartments, other.promisingDepartments));
  }
}
