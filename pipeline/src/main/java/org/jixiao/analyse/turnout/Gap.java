package org.jixiao.analyse.turnout;

import java.util.Map;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.model.CoverageGap;

/** A {@link CoverageGap} before anybody looked who it may be. */
record Gap(
    String city,
    String district,
    String divisionCode,
    String department,
    String departmentType,
    int year,
    String status) {

  static final String MISSING = "missing";
  static final String UNEXPECTED = "unexpected";
  static final String VANISHED = "vanished";
  static final String APPEARED = "appeared";

  private static final String OTHER_TYPE = "other";

  private static final Map<String, String> ZH =
      Map.of(
          MISSING, "应报未报",
          UNEXPECTED, "已报，但不在应报部门名单内",
          VANISHED, "上年有报告，本年没有，也未登记更名或合并",
          APPEARED, "首次报告，上年没有，也未登记由哪个部门更名或合并而来");

  private static final Map<String, String> EN =
      Map.of(
          MISSING, "should report and did not",
          UNEXPECTED, "reported but is not on the list of expected departments",
          VANISHED, "reported the year before, not now, and no new name of it is known",
          APPEARED, "reports for the first time, and no former name of it is known");

  static Gap of(Listed listed, int year) {
    return new Gap(
        listed.city(),
        listed.district(),
        listed.divisionCode(),
        listed.name(),
        listed.type(),
        year,
        MISSING);
  }

  static Gap of(Attendance attendance, int year, String status) {
    return new Gap(
        attendance.city(),
        attendance.district(),
        attendance.divisionCode(),
        attendance.department(),
        attendance.departmentType(),
        year,
        status);
  }

  boolean isGone() {
    return status.equals(VANISHED) || status.equals(MISSING);
  }

  boolean isNew() {
    return status.equals(APPEARED);
  }

  boolean isOfKnownType() {
    return departmentType != null && !departmentType.equals(OTHER_TYPE);
  }

  /** {@code candidates} may be null. */
  CoverageGap toRow(String candidates) {
    String who = department + " " + year + " 年度";
    return new CoverageGap(
        city,
        district,
        divisionCode,
        department,
        departmentType,
        year,
        status,
        candidates,
        who + ZH.get(status) + (candidates == null ? "。" : "；可能是：" + candidates + "。"),
        department
            + " "
            + year
            + ": "
            + EN.get(status)
            + (candidates == null ? "." : "; perhaps the same as " + candidates + "."));
  }
}
