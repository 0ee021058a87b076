package org.jixiao.model;

/**
 * A phrase that is frequent among the problems of a city that no theme explains.
 *
 * @param city null when the reports do not tell
 * @param statements unexplained problems that contain it
 * @param departments that say them
 * @param districts in which it occurs, the municipal level not counted
 * @param years in which it occurs, ascending, joined by {@code ;}
 * @param association with unexplained problems, in ten-thousandths
 * @param example the text of a problem that contains it, of the latest year
 * @param exampleOrdinal of that problem in its report, 1 for the first
 * @param explainedStatements problems with a theme that contain it
 * @param leastAssociation that was asked for, in ten-thousandths
 * @param leastDepartments that were asked for
 * @param cohesion of its parts, in ten-thousandths
 * @param boundary in ten-thousandths: 0 for a phrase that always goes on in the same way
 */
public record EmergingTerm(
    String city,
    String term,
    int statements,
    int departments,
    int districts,
    String years,
    int firstYear,
    int lastYear,
    long association,
    String example,
    String exampleReportId,
    int exampleOrdinal,
    int explainedStatements,
    long leastAssociation,
    int leastDepartments,
    long cohesion,
    long boundary) {}
