package org.jixiao.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.analyse.Digest;
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
    List<String> names = new ArrayList<>(List.of(digest.department()));
    String city = Objects.requireNonNullElse(digest.city(), "");
    String district = Objects.requireNonNullElse(digest.district(), "");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      STEPS.stream()
          .filter(step -> digest.fiscalYear() < step.since())
          .filter(
              step ->
                  step.divisionCode() == null || step.divisionCode().equals(digest.divisionCode()))
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
