package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.Department;
import org.jixiao.model.Level;

/** Who reported, who should have. */
final class Rolls {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "missing", List.of("应报未报", "should report and did not"),
          "unexpected",
              List.of("已报，但不在应报部门名单内", "reported but is not on the list of expected departments"),
          "vanished",
              List.of(
                  "上年有报告，本年没有，也未登记更名或合并",
                  "reported the year before, not now, and no new name of it is known"),
          "appeared",
              List.of(
                  "首次报告，上年没有，也未登记由哪个部门更名或合并而来",
                  "reports for the first time, and no former name of it is known"));

  private final List<Seen> all;
  private final ExpectedDepartments expected;
  private final List<Due> due;

  Rolls(List<Seen> all, ExpectedDepartments expected) {
    this.all = all;
    this.expected = expected;
    this.due = due();
  }

  /** A listed department that should report on a year, under its name of then. */
  private record Due(Listed one, String name, int year) {
    boolean isListedSo() {
      return name.equals(one.name());
    }

    String key() {
      return one.city() + "/" + one.divisionCode() + "/" + name + "/" + year;
    }

    Department department() {
      return new Department(
          one.city(), one.district(), one.divisionCode(), one.level(), name, one.type());
    }
  }

  /** Those who became one department are due once, as whom the list names so, or as the first. */
  private List<Due> due() {
    List<Due> dues = new ArrayList<>();
    for (Listed one : expected.listed()) {
      for (int year : years(one.city())) {
        if (!one.isDue(year)) continue;
        boolean stays = reports(one, year).anyMatch(d -> d.department().equals(one.name()));
        dues.add(new Due(one, stays ? one.name() : Names.in(year, one), year));
      }
    }
    dues.sort(comparing(due -> !due.isListedSo()));
    Set<String> keys = new HashSet<>();
    return dues.stream().filter(due -> keys.add(due.key())).toList();
  }

  private Stream<Digest> reports(Listed one, int year) {
    return all.stream()
        .map(Seen::digest)
        .filter(d -> d.fiscalYear() == year)
        .filter(d -> Objects.equals(d.divisionCode(), one.divisionCode()))
        .filter(d -> Objects.equals(d.city(), one.city()));
  }

  /** How many of a group should report, how many of them did not, and its least division code. */
  record Turnout(int expected, int missing, String code) {}

  /** Null, unless somebody said who should report: then nobody of a group need be listed. */
  Integer expected(Turnout turnout) {
    if (!expected.isGiven()) return null;
    return turnout == null ? 0 : turnout.expected();
  }

  Integer missing(Turnout turnout) {
    if (!expected.isGiven()) return null;
    return turnout == null ? 0 : turnout.missing();
  }

  Map<PlaceYears.Place, Turnout> districts() {
    Map<PlaceYears.Place, Turnout> turnouts = new HashMap<>();
    for (Due one : due) {
      Listed of = one.one();
      if (of.level() != Level.CITY && of.district() == null) continue;
      String district = of.level() == Level.CITY ? null : of.district();
      count(one, district, null, of.divisionCode(), turnouts);
    }
    return turnouts;
  }

  Map<PlaceYears.Place, Turnout> types() {
    Map<PlaceYears.Place, Turnout> turnouts = new HashMap<>();
    for (Due one : due) count(one, null, one.one().type(), cityCode(one.one()), turnouts);
    return turnouts;
  }

  Map<PlaceYears.Place, Turnout> cities() {
    Map<PlaceYears.Place, Turnout> turnouts = new HashMap<>();
    for (Due one : due) count(one, null, null, cityCode(one.one()), turnouts);
    return turnouts;
  }

  private static String cityCode(Listed one) {
    return one.divisionCode().substring(0, 4) + "00";
  }

  private void count(
      Due one, String district, String type, String code, Map<PlaceYears.Place, Turnout> turnouts) {
    turnouts.merge(
        new PlaceYears.Place(one.one().city(), district, type, one.year()),
        new Turnout(1, reported(one) ? 0 : 1, code),
        (a, b) ->
            new Turnout(
                a.expected() + b.expected(),
                a.missing() + b.missing(),
                a.code().compareTo(b.code()) < 0 ? a.code() : b.code()));
  }

  private Set<Integer> years(String city) {
    return all.stream()
        .filter(seen -> Objects.equals(seen.digest().city(), city))
        .map(seen -> seen.digest().fiscalYear())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean reported(Due due) {
    return reports(due.one(), due.year())
        .anyMatch(d -> d.department().equals(due.name()) || Names.present(d).equals(due.name()));
  }

  /** Of the divisions of which that holds. */
  List<CoverageGap> gaps(Predicate<String> division) {
    List<CoverageGap> gaps = new ArrayList<>();
    for (Due missing : due) {
      if (reported(missing)) continue;
      Listed one = missing.one();
      gaps.add(
          gap(
              one.city(),
              one.district(),
              one.divisionCode(),
              missing.name(),
              one.type(),
              missing.year(),
              "missing"));
    }
    Histories.of(all).forEach((who, history) -> addGaps(who.name(), history, gaps));
    return gaps.stream()
        .filter(gap -> division.test(gap.divisionCode()))
        .map(gap -> told(gap, gaps))
        .sorted(
            comparing(Rolls::roll)
                .thenComparing(CoverageGap::divisionCode, nullsFirst(naturalOrder()))
                .thenComparing(CoverageGap::department)
                .thenComparing(CoverageGap::fiscalYear)
                .thenComparing(CoverageGap::status))
        .toList();
  }

  /** The department of a gap as it is listed. */
  Department listed(CoverageGap gap) {
    return due.stream()
        .filter(due -> due.name().equals(gap.department()))
        .filter(due -> due.year() == gap.fiscalYear())
        .filter(due -> due.one().divisionCode().equals(gap.divisionCode()))
        .findFirst()
        .orElseThrow()
        .department();
  }

  private static String roll(CoverageGap gap) {
    return Objects.requireNonNullElse(gap.divisionCode(), "")
        + "/"
        + Objects.requireNonNullElse(gap.city(), "");
  }

  private void addGaps(String name, List<Seen> history, List<CoverageGap> gaps) {
    Digest latest = history.get(history.size() - 1).digest();
    Set<Integer> reported =
        history.stream()
            .map(s -> s.digest().fiscalYear())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Seen seen : history) {
      Digest one = seen.digest();
      boolean isDue =
          due(latest)
              .filter(due -> due.year() == one.fiscalYear())
              .anyMatch(due -> due.name().equals(one.department()) || due.name().equals(name));
      if (expected.isGiven() && !isDue) gaps.add(gap(latest, name, one.fiscalYear(), "unexpected"));
    }
    Set<String> names = history.stream().map(s -> s.digest().department()).collect(toSet());
    names.add(name);
    boolean isListed =
        listed(latest).anyMatch(l -> names.contains(l.name()))
            || due(latest).anyMatch(due -> names.contains(due.name()));
    if (isListed) return;
    Set<Integer> years = years(latest.city());
    for (int year : years) {
      if (reported.contains(year - 1) && !reported.contains(year)) {
        gaps.add(gap(latest, name, year, "vanished"));
      }
    }
    int first = history.get(0).digest().fiscalYear();
    if (years.contains(first) && years.contains(first - 1)) {
      gaps.add(gap(latest, name, first, "appeared"));
    }
  }

  private Stream<Due> due(Digest digest) {
    return due.stream()
        .filter(due -> Objects.equals(due.one().divisionCode(), digest.divisionCode()))
        .filter(due -> Objects.equals(due.one().city(), digest.city()));
  }

  private Stream<Listed> listed(Digest digest) {
    return expected.listed().stream()
        .filter(l -> Objects.equals(l.divisionCode(), digest.divisionCode()))
        .filter(l -> Objects.equals(l.city(), digest.city()));
  }

  private static CoverageGap gap(Digest of, String name, int year, String status) {
    return gap(
        of.city(), of.district(), of.divisionCode(), name, of.departmentType(), year, status);
  }

  private static CoverageGap gap(
      String city,
      String district,
      String code,
      String name,
      String type,
      int year,
      String status) {
    return new CoverageGap(city, district, code, name, type, year, status, null, null, null);
  }

  private static CoverageGap told(CoverageGap gap, List<CoverageGap> gaps) {
    String candidates = candidates(gap, gaps);
    List<String> words = WORDS.get(gap.status());
    return new CoverageGap(
        gap.city(),
        gap.district(),
        gap.divisionCode(),
        gap.department(),
        gap.departmentType(),
        gap.fiscalYear(),
        gap.status(),
        candidates,
        gap.department()
            + " "
            + gap.fiscalYear()
            + " 年度"
            + words.get(0)
            + (candidates == null ? "。" : "；可能是：" + candidates + "。"),
        gap.department()
            + " "
            + gap.fiscalYear()
            + ": "
            + words.get(1)
            + (candidates == null ? "." : "; perhaps the same as " + candidates + "."));
  }

  private static String candidates(CoverageGap gap, List<CoverageGap> gaps) {
    Set<String> sought =
        switch (gap.status()) {
          case "appeared" -> Set.of("vanished", "missing");
          case "vanished", "missing" -> Set.of("appeared");
          default -> Set.of();
        };
    if (gap.departmentType() == null || gap.departmentType().equals("other")) return null;
    Set<String> names =
        gaps.stream()
            .filter(other -> sought.contains(other.status()))
            .filter(other -> roll(other).equals(roll(gap)))
            .filter(other -> other.fiscalYear() == gap.fiscalYear())
            .filter(other -> gap.departmentType().equals(other.departmentType()))
            .map(CoverageGap::department)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() || names.size() > 5 ? null : names.stream().collect(joining(";"));
  }
}
