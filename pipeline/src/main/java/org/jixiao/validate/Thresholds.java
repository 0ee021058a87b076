package org.jixiao.validate;

/**
 * Where the rules begin to speak; all in millionths of a percent.
 *
 * @param mislabelledPrecision the widest half of a last digit, of adjustment and execution rate
 *     together, at which their meeting is no mere chance
 * @param hiddenGapTotalBelow a total below this is compared with its tasks
 * @param hiddenGapTasksFrom tasks from this rate on count as fully executed
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
    long hiddenGapFrom) {}
