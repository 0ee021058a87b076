package org.jixiao.generate.text;

import java.util.List;

/** A section of a report, or a group of them. */
enum Section {
  BASIC_GROUP("group.basic", 1),
  ANALYSIS_GROUP("group.analysis", 1),
  IMPROVEMENT_GROUP("problems_and_measures", 1),
  OVERVIEW("overview", 2),
  ANNUAL_WORK("annual_work", 2),
  FINANCE("finance", 2),
  PERFORMANCE_MANAGEMENT("performance_management", 2),
  CONCLUSION("conclusion", 2),
  TASK_RESULTS("task_results", 2),
  TASK_SPENDING("task_spending", 2),
  ACHIEVEMENTS("achievements", 2),
  PROBLEMS("problems", 1),
  MEASURES("measures", 1);

  private static final List<Section> GROUPED =
      List.of(
          BASIC_GROUP,
          OVERVIEW,
          ANNUAL_WORK,
          FINANCE,
          PERFORMANCE_MANAGEMENT,
          ANALYSIS_GROUP,
          CONCLUSION,
          TASK_RESULTS,
          TASK_SPENDING,
          ACHIEVEMENTS);
  private static final List<Section> FLAT =
      List.of(
          OVERVIEW, ANNUAL_WORK, FINANCE, CONCLUSION, TASK_RESULTS, TASK_SPENDING, ACHIEVEMENTS);
  private static final List<Section> SHORT = List.of(OVERVIEW, TASK_RESULTS, FINANCE, CONCLUSION);

  private final String rule;
  private final int depth;

  Section(String rule, int depth) {
    this.rule = "section." + rule;
    this.depth = depth;
  }

  /** The sections before problems and measures. */
  static List<Section> of(Structure structure) {
    return switch (structure) {
      case GROUPED, MERGED -> GROUPED;
      case FLAT -> FLAT;
      case SHORT -> SHORT;
    };
  }

  /** The grammar's rule with its names. */
  String rule() {
    return rule;
  }

  /** 1 or 2. */
  int depth(Structure structure) {
    return switch (structure) {
      case GROUPED -> depth;
      case MERGED -> this == PROBLEMS || this == MEASURES ? 2 : depth;
      case FLAT, SHORT -> 1;
    };
  }
}
