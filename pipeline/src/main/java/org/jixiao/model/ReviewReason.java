package org.jixiao.model;

import java.util.List;

/**
 * Why a report should be looked at again, and how much that weighs.
 *
 * @param who whose report, and the year
 * @param label what the list calls the reason: a rule, {@code rule:measure}, {@code
 *     theme-recurrence:T03} or {@code missing-report}
 * @param severity of a finding or outlier; null for other kinds
 * @param points in whole points, from the rule pack
 * @param evidence paths of the values that it rests on
 * @param rulePack whose weights were taken
 */
public record ReviewReason(
    Who who,
    Kind kind,
    String label,
    Severity severity,
    int points,
    String sentenceZh,
    String sentenceEn,
    List<String> evidence,
    String rulePack) {

  /** Where a reason comes from. */
  public enum Kind {
    FINDING,
    OUTLIER,
    THEME,
    MISSING
  }

  /** A department's report of a year; any component but id, name and year may be null. */
  public record Who(
      String reportId,
      String city,
      String district,
      String divisionCode,
      Level level,
      String department,
      String departmentType,
      int fiscalYear) {

    /** A department's report on a year, under the id that it has or would have. */
    public static Who of(String reportId, Department department, int fiscalYear) {
      return new Who(
          reportId,
          department.city(),
          department.district(),
          department.divisionCode(),
          department.level(),
          department.name(),
          department.type(),
          fiscalYear);
    }
  }

  public ReviewReason {
    evidence = List.copyOf(evidence);
  }
}
