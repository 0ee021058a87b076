package org.jixiao.analyse.turnout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Level;

/**
 * The years in which a department reported, under whatever names.
 *
 * @param department its present full name
 * @param appearances by year, then name
 */
public record Attendance(
    String city,
    String district,
    String divisionCode,
    Level level,
    String departmentType,
    String department,
    List<Appearance> appearances) {

  /** A report: its year and the name it bears. */
  public record Appearance(int year, String name) {}

  public Attendance {
    appearances = List.copyOf(appearances);
  }

  /** Of a department's reports by year. */
  public static Attendance of(String presentName, List<Digest> history) {
    Digest latest = history.get(history.size() - 1);
    List<Appearance> appearances = new ArrayList<>();
    for (Digest digest : history) {
      String name = digest.department() == null ? "" : digest.department();
      appearances.add(new Appearance(digest.fiscalYear(), name));
    }
    return new Attendance(
        latest.city(),
        latest.district(),
        latest.divisionCode(),
        latest.level(),
        latest.departmentType(),
        presentName,
        appearances);
  }

  boolean isIn(int year) {
    return appearances.stream().anyMatch(appearance -> appearance.year() == year);
  }

  /** Whether the department so called reported on the year. */
  boolean isIn(int year, String name) {
    return name.equals(department) ? isIn(year) : hasReport(year, name);
  }

  /** Whether a report on the year bears the name. */
  boolean hasReport(int year, String name) {
    return appearances.contains(new Appearance(year, name));
  }

  /** Its present name and those that it reported under. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    names.add(department);
    appearances.forEach(appearance -> names.add(appearance.name()));
    return names;
  }

  int firstYear() {
    return appearances.get(0).year();
  }
}
