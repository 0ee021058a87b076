package org.jixiao.analyse.rollup;

import org.jixiao.analyse.Digest;
import org.jixiao.analyse.statistic.TallyBuilder;
import org.jixiao.model.Basis;

/** A {@link Group} in the making. */
final class RunningGroup {
  private final GroupKey key;
  private final RunningSums sums = new RunningSums();
  private final TallyBuilder execution = new TallyBuilder();
  private final TallyBuilder adjustment = new TallyBuilder();
  private final TallyBuilder score = new TallyBuilder();
  private final RunningThemes themes = new RunningThemes();
  private final int[] grades = new int[Entry.GRADES.length()];
  private String divisionCode;
  private Basis denominator;
  private int received;
  private int usable;
  private int reporting;
  private int problems;
  private int otherBasis;
  private int otherFullMarks;
  private int fatal;
  private int warning;
  private int info;

  RunningGroup(GroupKey key) {
    this.key = key;
  }

  void add(Entry entry, String code) {
    divisionCode = Group.least(divisionCode, code);
    denominator = entry.digest().denominator();
    count(entry);
    sums.add(entry.digest());
    themes.add(entry);
    compare(entry.digest());
  }

  private void count(Entry entry) {
    received++;
    if (entry.usable()) usable++;
    if (entry.problems() > 0) reporting++;
    problems += entry.problems();
    if (entry.grade() != Entry.NO_GRADE) grades[entry.grade()]++;
    fatal += entry.fatal();
    warning += entry.warning();
    info += entry.info();
  }

  private void compare(Digest digest) {
    Long rate = digest.comparableExecution();
    if (rate != null) execution.add(rate);
    if (rate == null && digest.execution() != null) otherBasis++;
    if (digest.adjustment() != null) adjustment.add(digest.adjustment());
    Long points = digest.scoreOutOfHundred();
    if (points != null) score.add(points);
    if (points == null && digest.score() != null) otherFullMarks++;
  }

  Group toGroup() {
    return new Group(
        key,
        divisionCode,
        denominator,
        new Counts(
            received,
            usable,
            reporting,
            problems,
            otherBasis,
            otherFullMarks,
            grades[0],
            grades[1],
            grades[2],
            grades[3],
            fatal,
            warning,
            info),
        sums.toSums(),
        execution.toTally(),
        adjustment.toTally(),
        score.toTally(),
        Turnout.NONE,
        Matched.NONE,
        themes.toCounts());
  }
}
