package org.jixiao.analyse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    String presentOf(Digest department, String name) {
      if (department.fiscalYear() >= since) return null;
      if (divisionCode != null && !divisionCode.equals(department.divisionCode())) return null;
      if (name == null || !name.endsWith(former)) return null;
      String place = name.substring(0, name.length() - former.length());
      return isPlaceOf(department, place) ? place + present : null;
    }

    private static boolean isPlaceOf(Digest department, String place) {
      String city = department.city() == null ? "" : department.city();
      String district = department.district() == null ? "" : department.district();
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
    List<String> names = names(department);
    return names.get(names.size() - 1);
  }

  /** Whether a report is of the department that {@code now} was, under an earlier name. */
  public boolean leads(Digest before, Digest now) {
    return names(before).contains(now.department());
  }

  /** The department's name and those that it took after. */
  private List<String> names(Digest department) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String name = department.department();
    names.add(name);
    while (name != null && seen.add(name)) {
      name = next(department, name);
      if (name != null && !seen.contains(name)) names.add(name);
    }
    return names;
  }

  private String next(Digest department, String name) {
    for (Step step : steps) {
      String present = step.presentOf(department, name);
      if (present != null) return present;
    }
    return null;
  }
}
