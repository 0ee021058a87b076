package org.jixiao.model;

/**
 * How often a theme is named among the problems of a district's departments in a year.
 *
 * @param district null at city level
 * @param theme id, or {@code none} for statements that no theme explains
 * @param departments that name it at least once
 * @param reporting departments that state at least one problem
 * @param statements problems that name it
 * @param primaryStatements problems of which it is the primary theme
 * @param allStatements problems of all departments of the district and year
 * @param promisingDepartments departments with a measure about it
 */
public record ThemeYear(
    String city,
    String district,
    String divisionCode,
    int fiscalYear,
    String theme,
    String themeZh,
    String themeEn,
    int departments,
    int reporting,
    int statements,
    int primaryStatements,
    int allStatements,
    int promisingDepartments) {}
