package org.jixiao.model;

/**
 * A department's change against the year before. Amounts in fen, rates in ten-thousandths of a
 * percent, points in ten-thousandths; a change is null when either year lacks the figure or the two
 * are not comparable.
 *
 * @param previousReportId of the year before; several joined by {@code ;} where departments were
 *     merged
 * @param previousDepartment its name in the year before where it differs; several likewise
 * @param budgetChange of the adjusted budget in percent
 * @param expenditureChange in percent
 * @param executionChange in percentage points
 * @param comparability {@code comparable}, {@code no-previous-year}, or joined by {@code ;}: {@code
 *     departments-merged}, {@code basis-differs}, {@code full-marks-differ}
 */
public record Trend(
    String reportId,
    String city,
    String district,
    String divisionCode,
    String department,
    String departmentType,
    int fiscalYear,
    String previousReportId,
    String previousDepartment,
    Long adjustedBudget,
    Long previousAdjustedBudget,
    Long budgetChange,
    Long expenditure,
    Long previousExpenditure,
    Long expenditureChange,
    Long execution,
    Long previousExecution,
    Long executionChange,
    Long adjustment,
    Long previousAdjustment,
    Long adjustmentChange,
    Long score,
    Long previousScore,
    Long scoreChange,
    String comparability) {}
