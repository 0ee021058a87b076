package org.jixiao.generate.text;

/** How the score is told. */
enum ScoreStyle {
  PROSE,
  ITEMS_IN_PROSE,
  TABLE,
  /** With the points lost and why. */
  TABLE_WITH_REASONS,
  /** Deductions as a list. */
  REASONS,
  /** Two deductions in one sentence. */
  DISTRIBUTIVE_REASONS,
  NONE
}
