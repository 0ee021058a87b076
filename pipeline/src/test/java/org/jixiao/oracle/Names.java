package org.jixiao.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession.Step;
import org.jixiao.run.DepartmentLists;

/** The names that a department takes. */
final class Names {
  /** The list of aliases that every report set is run with. */
  static final String ALIASES = "src/test/resources/oracle/aliases.csv";

  private static final List<Step> STEPS = read();

  private Names() {}

  private static List<Step> read() {
    try {
      return DepartmentLists.succession(ALIASES).steps();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String present(Digest digest) {
    List<String> names = all(digest);
    return names.get(names.size() - 1);
  }

  /** Its own first. */
  static List<String> all(Digest digest) {
    return all(
        digest.department(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        step -> digest.fiscalYear() < step.since());
  }

  /** The name in that year of a department that is on the list. */
  static String in(int year, Listed one) {
    List<String> names =
        all(
            one.name(),
            one.city(),
            one.district(),
            one.divisionCode(),
            step -> step.since() <= year && (one.since() == null || one.since() < step.since()));
    return names.get(names.size() - 1);
  }

  private static List<String> all(
      String own, String cityOrNull, String districtOrNull, String code, Predicate<Step> when) {
    List<String> names = new ArrayList<>(List.of(own));
    String city = Objects.requireNonNullElse(cityOrNull, "");
    String district = Objects.requireNonNullElse(districtOrNull, "");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      STEPS.stream()
          .filter(when)
          .filter(step -> step.divisionCode() == null || step.divisionCode().equals(code))
          .flatMap(
              step ->
                  List.of("", city, district, city + district).stream()
                      .filter(place -> name.equals(place + step.former()))
                      .map(place -> place + step.present()))
          .findFirst()
          .filter(next -> !names.contains(next))
          .ifPresent(names::add);
    }
    return names;
  }
}
