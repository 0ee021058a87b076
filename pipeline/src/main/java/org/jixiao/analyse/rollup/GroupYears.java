package org.jixiao.analyse.rollup;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.rollup.GroupKey.Kind;
import org.jixiao.model.GroupYear;

/**
 * The finished rows of all groups, each list in the order city, division code, district, department
 * type, year.
 *
 * @param districts one per district and year, the municipal level among them
 * @param types one per department type, city and year
 * @param cities one per city and year, over all its departments
 */
public record GroupYears(List<GroupYear> districts, List<GroupYear> types, List<GroupYear> cities) {

  private static final Comparator<GroupYear> ORDER =
      Comparator.comparing(GroupYear::city, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::district, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::departmentType, nullsFirst(naturalOrder()))
          .thenComparingInt(GroupYear::fiscalYear);

  public GroupYears {
    districts = List.copyOf(districts);
    types = List.copyOf(types);
    cities = List.copyOf(cities);
  }

  /** Of all reports of the cities that it is about; {@code expected} reached it before. */
  public static GroupYears finish(Partial all, ExpectedDepartments expected) {
    Map<GroupKey, FinishedGroup> finished = new HashMap<>();
    for (Group group : all.groups()) finished.put(group.key(), FinishedGroup.of(group));
    return new GroupYears(
        rows(all, finished, Kind.DISTRICT, expected),
        rows(all, finished, Kind.TYPE, expected),
        rows(all, finished, Kind.CITY, expected));
  }

  private static List<GroupYear> rows(
      Partial all, Map<GroupKey, FinishedGroup> finished, Kind kind, ExpectedDepartments expected) {
    List<GroupYear> rows = new ArrayList<>();
    for (Group group : all.groups()) {
      GroupKey key = group.key();
      if (key.kind() != kind) continue;
      rows.add(finished.get(key).against(finished.get(key.yearBefore()), expected.isGiven()));
    }
    rows.sort(ORDER);
    return rows;
  }
}
