package org.jixiao.extract;

import java.util.Locale;

/** The canonical sections of a report. */
enum SectionKind {
  /** Before the first heading. */
  PREAMBLE,
  OVERVIEW,
  ANNUAL_WORK,
  /** What is meant to be done, this year or next. */
  GOALS,
  FINANCE,
  PERFORMANCE_MANAGEMENT,
  CONCLUSION,
  TASK_RESULTS,
  TASK_SPENDING,
  ACHIEVEMENTS,
  PROBLEMS,
  MEASURES,
  PROBLEMS_AND_MEASURES,
  /** A part that only holds sections. */
  GROUP,
  OTHER;

  /** The kind by its name in the data file. */
  static SectionKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  boolean isOfTasks() {
    return this == TASK_RESULTS || this == TASK_SPENDING;
  }

  boolean isOfStatements() {
    return this == PROBLEMS || this == MEASURES || this == PROBLEMS_AND_MEASURES;
  }
}
