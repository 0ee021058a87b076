package org.jixiao.analyse.rollup;

import org.jixiao.model.Totals;

/**
 * The money of a group.
 *
 * @param execution expenditure over the budget that the rule pack measures it against, of
 *     departments that have both
 * @param adjustment adjusted less original over original budget, of departments that have both
 */
public record Sums(Sum original, Sum adjusted, Sum expenditure, Sum execution, Sum adjustment) {
  static final Sums NONE = new Sums(Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE);

  Sums plus(Sums other) {
    return new Sums(
        original.plus(other.original),
        adjusted.plus(other.adjusted),
        expenditure.plus(other.expenditure),
        execution.plus(other.execution),
        adjustment.plus(other.adjustment));
  }

  Totals toTotals() {
    return new Totals(
        original.fen(),
        original.departments(),
        adjusted.fen(),
        adjusted.departments(),
        expenditure.fen(),
        expenditure.departments(),
        execution.percent(),
        execution.departments(),
        adjustment.percent(),
        adjustment.departments());
  }
}
