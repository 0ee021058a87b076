package org.jixiao.analyse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.analyse.ExpectedDepartments.Listed;

/**
 * Which department goes on as which: renamed, or merged where several go on as one.
 *
 * @param steps in the order in which they are tried
 */
public record Succession(List<Step> steps) implements Serializable {
  private static final Succession NONE = new Succession(List.of());

  /**
   * One department goes on as another. Names are full names, or names without their city and
   * district, which then hold in every division.
   *
   * @param divisionCode in which it holds, or null for every division
   * @param since the first fiscal year under the present name
   */
  public record Step(String divisionCode, String former, String present, int since)
      implements Serializable {

    /** The present name of a department that had the former one before the change; else null. */
    private String presentOf(Bearer bearer, String name) {
      if (since <= bearer.from || since > bearer.until) return null;
      if (divisionCode != null && !divisionCode.equals(bearer.divisionCode)) return null;
      if (name == null || !name.endsWith(former)) return null;
      String place = name.substring(0, name.length() - former.length());
      return bearer.isPlace(place) ? place + present : null;
    }
  }

  /**
   * Who bore a name in a year, and until when it is followed.
   *
   * @param city without null, like {@code district}
   */
  private record Bearer(String divisionCode, String city, String district, int from, int until) {
    static Bearer of(Digest digest) {
      return new Bearer(
          digest.divisionCode(),
          Objects.requireNonNullElse(digest.city(), ""),
          Objects.requireNonNullElse(digest.district(), ""),
          digest.fiscalYear(),
          Integer.MAX_VALUE);
    }

    static Bearer of(Listed listed, int until) {
      return new Bearer(
          listed.divisionCode(),
          Objects.requireNonNullElse(listed.city(), ""),
          Objects.requireNonNullElse(listed.district(), ""),
          Objects.requireNonNullElse(listed.since(), Integer.MIN_VALUE),
          until);
    }

    boolean isPlace(String place) {
      return place.isEmpty()
          || place.equals(city)
          || place.equals(district)
          || place.equals(city + district);
    }
  }

  public Succession {
    steps = List.copyOf(steps);
  }

  /** Nobody is renamed. */
  public static Succession none() {
    return NONE;
  }

  /** These steps before the others. */
  public Succession and(Succession others) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(others.steps);
    return new Succession(all);
  }

  /** The department's name today; its own name when it was never changed. */
  public String presentName(Digest department) {
    return last(names(Bearer.of(department), department.department()));
  }

  /** The name in a fiscal year of a department that is listed under what may be a former one. */
  public String nameIn(int year, Listed department) {
    return last(names(Bearer.of(department, year), department.name()));
  }

  private static String last(List<String> names) {
    return names.get(names.size() - 1);
  }

  /** Whether a report is of the department that {@code now} was, under an earlier name. */
  public boolean leads(Digest before, Digest now) {
    return names(Bearer.of(before), before.department()).contains(now.department());
  }

  /** The name and those that took its place. */
  private List<String> names(Bearer bearer, String own) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String name = own;
    names.add(name);
    while (name != null && seen.add(name)) {
      name = next(bearer, name);
      if (name != null && !seen.contains(name)) names.add(name);
    }
    return names;
  }

  private String next(Bearer bearer, String name) {
    for (Step step : steps) {
      String present = step.presentOf(bearer, name);
      if (present != null) return present;
    }
    return null;
  }
}
