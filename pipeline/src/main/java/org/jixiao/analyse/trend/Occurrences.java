package org.jixiao.analyse.trend;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jixiao.analyse.rollup.Group;
import org.jixiao.analyse.rollup.ThemeCount;

/** Where and when a theme occurs; filled in while groups are read. */
final class Occurrences {
  private final SortedSet<Integer> years = new TreeSet<>();
  private final SortedSet<String> districts = new TreeSet<>();
  private String divisionCode;
  private int departments;

  void add(Group group, ThemeCount count) {
    years.add(group.key().year());
    departments = Math.addExact(departments, count.departments());
    String code = group.divisionCode();
    if (divisionCode == null || (code != null && code.compareTo(divisionCode) < 0)) {
      divisionCode = code;
    }
  }

  void addDistrict(String district) {
    districts.add(district);
  }

  List<Integer> years() {
    return List.copyOf(years);
  }

  int districts() {
    return districts.size();
  }

  int departments() {
    return departments;
  }

  String divisionCode() {
    return divisionCode;
  }
}
