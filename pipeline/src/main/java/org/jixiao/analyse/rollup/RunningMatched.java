package org.jixiao.analyse.rollup;

import org.jixiao.analyse.Digest;
import org.jixiao.analyse.statistic.TallyBuilder;

/** A {@link Matched} in the making. */
final class RunningMatched {
  private final String divisionCode;
  private final RunningSum execution = new RunningSum();
  private final RunningSum executionBefore = new RunningSum();
  private final RunningSum expenditure = new RunningSum();
  private final TallyBuilder score = new TallyBuilder();
  private final TallyBuilder scoreBefore = new TallyBuilder();
  private int departments;
  private int predecessors;
  private int otherBasis;
  private int otherFullMarks;

  RunningMatched(String divisionCode) {
    this.divisionCode = divisionCode;
  }

  void add(Digest now, Digest before, int reports) {
    departments++;
    predecessors += reports;
    addExecution(now, before);
    if (now.expenditure() != null && before.expenditure() != null) {
      expenditure.add(now.expenditure(), before.expenditure());
    }
    addScore(now, before);
  }

  private void addExecution(Digest now, Digest before) {
    boolean alike = isComparable(now, before);
    if (alike && hasAmounts(now) && hasAmounts(before)) {
      execution.add(now.expenditure(), now.executionBudget());
      executionBefore.add(before.expenditure(), before.executionBudget());
    } else if (!alike && now.execution() != null && before.execution() != null) {
      otherBasis++;
    }
  }

  /** Both on the basis of the rule packs, which is one. */
  private static boolean isComparable(Digest now, Digest before) {
    return now.denominator() == before.denominator()
        && now.executionBasis() == now.denominator()
        && before.executionBasis() == before.denominator();
  }

  private static boolean hasAmounts(Digest digest) {
    return digest.expenditure() != null && digest.executionBudget() != null;
  }

  private void addScore(Digest now, Digest before) {
    Long points = now.scoreOutOfHundred();
    Long pointsBefore = before.scoreOutOfHundred();
    if (points != null && pointsBefore != null) {
      score.add(points);
      scoreBefore.add(pointsBefore);
    } else if (now.score() != null && before.score() != null) {
      otherFullMarks++;
    }
  }

  Group toGroup(GroupKey key) {
    Matched matched =
        new Matched(
            departments,
            predecessors,
            execution.toSum(),
            executionBefore.toSum(),
            otherBasis,
            expenditure.toSum(),
            score.toTally(),
            scoreBefore.toTally(),
            otherFullMarks);
    return Group.of(key, divisionCode, Turnout.NONE, matched);
  }
}
