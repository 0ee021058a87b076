package org.jixiao.analyse;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.model.Department;
import org.jixiao.model.Level;

/**
 * The departments that should report, where somebody says which.
 *
 * @param listed none when no list is given
 */
public record ExpectedDepartments(List<Listed> listed) implements Serializable {
  private static final ExpectedDepartments UNKNOWN = new ExpectedDepartments(List.of());

  /**
   * A department that should report; its place and type as its name or the list tells them.
   *
   * @param since the first fiscal year, or null for every year until the last
   * @param until the last fiscal year, or null for every year from the first
   */
  public record Listed(
      String city,
      String district,
      String divisionCode,
      Level level,
      String name,
      String type,
      Integer since,
      Integer until)
      implements Serializable {

    /** Of a completed department. */
    public static Listed of(Department department, Integer since, Integer until) {
      return new Listed(
          department.city(),
          department.district(),
          department.divisionCode(),
          department.level(),
          department.name(),
          department.type(),
          since,
          until);
    }

    public Department department() {
      return new Department(city, district, divisionCode, level, name, type);
    }

    /** The same under another name. */
    public Listed called(String other) {
      return new Listed(city, district, divisionCode, level, other, type, since, until);
    }

    /** Whether it should report on that year. */
    public boolean isDue(int year) {
      return (since == null || since <= year) && (until == null || year <= until);
    }

    /** Whether it is the same department, due in some of the same years. */
    public boolean overlaps(Listed other) {
      return name.equals(other.name)
          && Objects.equals(divisionCode, other.divisionCode)
          && (since == null || other.until == null || since <= other.until)
          && (until == null || other.since == null || other.since <= until);
    }
  }

  public ExpectedDepartments {
    listed = List.copyOf(listed);
  }

  /** Nobody says which. */
  public static ExpectedDepartments unknown() {
    return UNKNOWN;
  }

  public boolean isGiven() {
    return !listed.isEmpty();
  }
}
