package org.jixiao.model;

/**
 * A theme that comes back: for a department in two or more years, for a district when two or more
 * departments share it in a year, for the city when it spreads over two or more districts and two
 * or more years.
 *
 * @param scope {@code department}, {@code district} or {@code city}
 * @param department null unless the scope is a department
 * @param years in which it occurs, ascending, joined by {@code ;}
 * @param yearCount how many
 * @param departments that name it in those years
 * @param districts in which it occurs
 * @param promisedYears years in which a measure of the department was about it, joined by {@code
 *     ;}; null for other scopes
 * @param brokenPromises years in which the department named it and a measure was about it, and its
 *     next report names it again, joined by {@code ;}; null for other scopes
 */
public record Recurrence(
    String scope,
    String city,
    String district,
    String divisionCode,
    String department,
    String theme,
    String themeZh,
    String themeEn,
    String years,
    int yearCount,
    int departments,
    int districts,
    String promisedYears,
    String brokenPromises) {}
