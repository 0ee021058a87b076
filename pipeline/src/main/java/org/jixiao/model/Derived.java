package org.jixiao.model;

/**
 * What follows from the printed figures. Null where nothing follows.
 *
 * @param adjustedBudget printed or derived, see {@code adjustedOrigin}
 * @param execution the rate that comparisons use, in percent
 * @param executionBasis what {@code execution} is measured against; null with it
 * @param computedExecution expenditure over the budget of {@code executionBasis}, whatever is
 *     printed
 * @param adjustment the rate that comparisons use, in percent; null where the printed one is
 *     mislabelled
 * @param band the grade that the score earns in the rule pack
 * @param grade the printed grade by the rule pack's name for it, else {@code band}; null where the
 *     rule pack knows no such grade
 */
public record Derived(
    Amount adjustedBudget,
    Origin adjustedOrigin,
    Decimal execution,
    Basis executionBasis,
    Origin executionOrigin,
    Decimal computedExecution,
    Decimal adjustment,
    Origin adjustmentOrigin,
    String band,
    String grade) {}
