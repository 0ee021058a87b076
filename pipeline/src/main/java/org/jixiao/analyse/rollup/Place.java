package org.jixiao.analyse.rollup;

import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.rollup.GroupKey.Kind;
import org.jixiao.model.Department;
import org.jixiao.model.Level;

/** What decides the groups of a report. */
record Place(
    String city, String district, String divisionCode, Level level, String type, int year) {

  private static final int PROVINCE_AND_CITY = 4;

  static Place of(Digest digest) {
    return new Place(
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.level(),
        digest.departmentType(),
        digest.fiscalYear());
  }

  static Place of(Department department, int year) {
    return new Place(
        department.city(),
        department.district(),
        department.divisionCode(),
        department.level(),
        department.type(),
        year);
  }

  /** A department of no known district counts in its type and city only. */
  boolean isInDistrict() {
    return level == Level.CITY || district != null;
  }

  GroupKey districtKey() {
    return new GroupKey(Kind.DISTRICT, city, level == Level.CITY ? null : district, null, year);
  }

  GroupKey typeKey() {
    return new GroupKey(Kind.TYPE, city, null, type == null ? "other" : type, year);
  }

  GroupKey cityKey() {
    return new GroupKey(Kind.CITY, city, null, null, year);
  }

  List<GroupKey> keys() {
    return isInDistrict()
        ? List.of(districtKey(), typeKey(), cityKey())
        : List.of(typeKey(), cityKey());
  }

  /** The code of the division that a group is about. */
  String codeOf(GroupKey key) {
    return key.kind() == Kind.DISTRICT ? divisionCode : cityCode();
  }

  /** {@code 440103} is a district of {@code 440100}. */
  String cityCode() {
    if (divisionCode == null || divisionCode.length() <= PROVINCE_AND_CITY) return null;
    return divisionCode.substring(0, PROVINCE_AND_CITY).concat("00");
  }
}
