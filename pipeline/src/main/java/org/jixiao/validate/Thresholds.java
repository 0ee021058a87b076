package org.jixiao.validate;

/**
 * Where the rules begin to speak; all in millionths of a percent.
 *
 * @param mislabelledPrecision the widest half of a last digit, of adjustment and execution rate
 *     together, at which their meeting is no mere chance
 * @param hiddenGapTotalBelow a total below this is compared with its tasks
 * @param hiddenGapTasksFrom tasks from this rate on count as fully executed
 * @param scoreInflatedFrom a score from this share of the full marks on is high
 * @param scoreInflatedExecutionBelow an execution rate below this does not go with a high score
 * @param silentDeductionFrom so many points lost, in millionths of a point, call for a problem
 * @param hiddenGapFrom the rest executes far less when it is this much below the tasks
 */
public record Thresholds(
    long executionLowWarn,
    long executionLowAlarm,
    long adjustmentHighWarn,
    long adjustmentHighAlarm,
    long mislabelledPrecision,
    long hiddenGapTotalBelow,
    long hiddenGapTasksFrom,
    long hiddenGapFrom,
    long scoreInflatedFrom,
    long scoreInflatedExecutionBelow,
    long silentDeductionFrom) {}
