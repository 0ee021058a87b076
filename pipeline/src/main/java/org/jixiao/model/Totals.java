package org.jixiao.model;

/**
 * Sums over departments; each sum takes only those that state what it needs.
 *
 * @param originalBudget in fen, over {@code originalBudgets} departments
 * @param adjustedBudget in fen, printed or derived, over {@code adjustedBudgets} departments
 * @param expenditure in fen, over {@code expenditures} departments
 * @param execution Σ expenditure ÷ Σ budget on the rule pack's basis in ten-thousandths of a
 *     percent, over the {@code executions} departments that have both; null when none has
 * @param adjustment (Σ adjusted − Σ original) ÷ Σ original in ten-thousandths of a percent, over
 *     the {@code adjustments} departments that have both; null when none has
 */
public record Totals(
    long originalBudget,
    int originalBudgets,
    long adjustedBudget,
    int adjustedBudgets,
    long expenditure,
    int expenditures,
    Long execution,
    int executions,
    Long adjustment,
    int adjustments) {}
