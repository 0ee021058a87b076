package org.jixiao.validate;

/** Where figures stand in the record. */
final class Paths {
  static final String ORIGINAL = "/budget/original_yuan";
  static final String ADJUSTED = "/budget/adjusted_yuan";
  static final String BASIC_BUDGET = "/budget/basic_yuan";
  static final String PROJECT_BUDGET = "/budget/project_yuan";
  static final String EXPENDITURE = "/expenditure/total_yuan";
  static final String BASIC_EXPENDITURE = "/expenditure/basic_yuan";
  static final String PROJECT_EXPENDITURE = "/expenditure/project_yuan";
  static final String EXECUTION = "/rates/execution_pct";
  static final String BASIC_EXECUTION = "/rates/basic_execution_pct";
  static final String PROJECT_EXECUTION = "/rates/project_execution_pct";
  static final String ADJUSTMENT = "/rates/adjustment_pct";
  static final String SCORE = "/score/total";
  static final String FULL_MARKS = "/score/full_marks";
  static final String GRADE = "/score/grade";

  private Paths() {}

  static String task(int ordinal, String member) {
    return "/tasks/" + ordinal + "/" + member;
  }
}
