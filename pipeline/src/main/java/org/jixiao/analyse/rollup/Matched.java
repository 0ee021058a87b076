package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

import org.jixiao.analyse.statistic.Tally;

/**
 * Departments of a group beside themselves in the year before.
 *
 * @param departments that reported in both years
 * @param predecessors reports of the year before among them; more than departments where some were
 *     merged
 * @param execution expenditure over budget, of departments whose rates are on the rule pack's basis
 *     in both years
 * @param executionBefore likewise of the year before
 * @param otherBasis departments that state a rate in both years but not both on that basis
 * @param expenditure of this year over the year before's, of departments that state both
 * @param score out of a hundred, of departments whose scores are so in both years
 * @param scoreBefore likewise of the year before
 * @param otherFullMarks departments that state a score in both years but not both out of a hundred
 */
public record Matched(
    int departments,
    int predecessors,
    Sum execution,
    Sum executionBefore,
    int otherBasis,
    Sum expenditure,
    Tally score,
    Tally scoreBefore,
    int otherFullMarks) {

  public static final Matched NONE =
      new Matched(0, 0, Sum.NONE, Sum.NONE, 0, Sum.NONE, Tally.EMPTY, Tally.EMPTY, 0);

  Matched plus(Matched other) {
    return new Matched(
        addExact(departments, other.departments),
        addExact(predecessors, other.predecessors),
        execution.plus(other.execution),
        executionBefore.plus(other.executionBefore),
        addExact(otherBasis, other.otherBasis),
        expenditure.plus(other.expenditure),
        score.plus(other.score),
        scoreBefore.plus(other.scoreBefore),
        addExact(otherFullMarks, other.otherFullMarks));
  }
}
