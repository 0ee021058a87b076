package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

  /**
   * A first path and those of the items that state a figure.
   *
   * @param path of an item's figure, with {@code *} for its place
   */
  static <T> List<String> andItems(
      String first, String path, List<T> items, Predicate<T> statesFigure) {
    List<String> paths = new ArrayList<>(List.of(first));
    for (int i = 0; i < items.size(); i++) {
      if (statesFigure.test(items.get(i))) paths.add(path.replace("*", Integer.toString(i)));
    }
    return paths;
  }

  static String task(int ordinal, String member) {
    return task(Integer.toString(ordinal), member);
  }

  static String task(String ordinal, String member) {
    return "/tasks/" + ordinal + "/" + member;
  }
}
