package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

/**
 * Counts over the reports of a group.
 *
 * @param usable reports with a budget and an expenditure
 * @param reporting reports that state at least one problem
 * @param otherBasis reports whose execution rate is not on the rule pack's basis
 * @param otherFullMarks reports whose score is not out of a hundred
 * @param excellent reports graded 优: as printed, else as the score earns; likewise the others
 */
public record Counts(
    int received,
    int usable,
    int reporting,
    int problems,
    int otherBasis,
    int otherFullMarks,
    int excellent,
    int good,
    int fair,
    int poor,
    int fatal,
    int warning,
    int info) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        addExact(received, other.received),
        addExact(usable, other.usable),
        addExact(reporting, other.reporting),
        addExact(problems, other.problems),
        addExact(otherBasis, other.otherBasis),
        addExact(otherFullMarks, other.otherFullMarks),
        addExact(excellent, other.excellent),
        addExact(good, other.good),
        addExact(fair, other.fair),
        addExact(poor, other.poor),
        addExact(fatal, other.fatal),
        addExact(warning, other.warning),
        addExact(info, other.info));
  }
}
