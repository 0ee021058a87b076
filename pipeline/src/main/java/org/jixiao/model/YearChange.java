package org.jixiao.model;

/**
 * What changed in a group against the year before, like with like only: over the departments that
 * reported in both years, renamed ones followed.
 *
 * @param matched departments that reported in both years
 * @param execution of the weighted execution rate in ten-thousandths of a point, over {@code
 *     executions} departments whose rates are on the rule pack's basis in both years
 * @param expenditure in ten-thousandths of a percent, over {@code expenditures} departments that
 *     state it in both years
 * @param score of the median score in ten-thousandths of a point, over {@code scores} departments
 *     whose scores are out of a hundred in both years
 * @param comparability {@code comparable}, {@code no-previous-year}, or what differs between the
 *     years, joined by {@code ;}: {@code departments-differ}, {@code basis-differs}, {@code
 *     full-marks-differ}; what differs is left out of the changes
 */
public record YearChange(
    int matched,
    Long execution,
    int executions,
    Long expenditure,
    int expenditures,
    Long score,
    int scores,
    String comparability) {}
