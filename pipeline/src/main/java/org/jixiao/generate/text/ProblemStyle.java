package org.jixiao.generate.text;

/** What is said of problems. */
enum ProblemStyle {
  ALL,
  /** Each with an explaining sentence. */
  EXPLAINED,
  /** With last year's problem, which is solved. */
  SOLVED,
  /** None at all, and it says so. */
  NONE
}
