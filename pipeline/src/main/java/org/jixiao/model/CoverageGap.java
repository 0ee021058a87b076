package org.jixiao.model;

/**
 * A department that does not report in the years in which one would look for its report, or reports
 * where nobody looked for it.
 *
 * @param department its present full name
 * @param fiscalYear in which its report is missing or new
 * @param status {@code missing}: it should report and did not; {@code unexpected}: it reported and
 *     is not listed; {@code vanished}: it reported the year before; {@code appeared}: it reports
 *     for the first time though others of its city did the year before
 * @param candidates departments of the same division and type that appeared in the year in which
 *     this one vanished, or vanished when it appeared, joined by {@code ;}: perhaps the same under
 *     another name; null when there is none
 */
public record CoverageGap(
    String city,
    String district,
    String divisionCode,
    String department,
    String departmentType,
    int fiscalYear,
    String status,
    String candidates,
    String sentenceZh,
    String sentenceEn) {}
