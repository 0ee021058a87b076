package org.jixiao.model;

/**
 * The departments of one district, of one type or of the whole city in one year.
 *
 * @param district null for a type, for the municipal level and for the whole city
 * @param divisionCode of the district or of the city
 * @param departmentType null except for a type
 * @param expected departments that should report, or null when no list is given
 * @param missing of those, how many did not; null with it
 * @param received reports that were read
 * @param usable reports with a budget and an expenditure
 * @param executionBasis what the rule pack of the year measures execution against; null without
 *     reports
 * @param execution over rates on that basis only
 * @param otherBasis reports whose execution rate is on another basis and so left out of {@code
 *     execution}
 * @param score over scores out of 100 only
 * @param otherFullMarks reports whose score is out of other full marks and so left out of {@code
 *     score}
 * @param unexplainedProblems without any theme
 * @param change against the year before
 * @param topThemes ids with department counts, most first: {@code T03:5;T01:4}
 */
public record GroupYear(
    String city,
    String district,
    String divisionCode,
    String departmentType,
    int fiscalYear,
    Integer expected,
    Integer missing,
    int received,
    int usable,
    Totals totals,
    Basis executionBasis,
    Distribution execution,
    int otherBasis,
    Distribution adjustment,
    Distribution score,
    int otherFullMarks,
    int gradeExcellent,
    int gradeGood,
    int gradeFair,
    int gradePoor,
    int problems,
    int unexplainedProblems,
    int fatalFindings,
    int warningFindings,
    int infoFindings,
    YearChange change,
    String topThemes) {}
