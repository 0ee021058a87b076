package org.jixiao.labels;

import java.util.Locale;

/** What is measured together, in the order of the table. */
enum Group {
  IDENTITY,
  AMOUNTS,
  RATES,
  SCORE,
  SCORE_ITEMS,
  TASKS,
  INDICATORS,
  OUTPUTS,
  PROBLEMS,
  MEASURES,
  EVIDENCE;

  /** As the table prints it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Outputs are many, and a matter of taste where counts end; evidence is no value of its own. */
  boolean isCore() {
    return this != OUTPUTS && this != EVIDENCE;
  }
}
