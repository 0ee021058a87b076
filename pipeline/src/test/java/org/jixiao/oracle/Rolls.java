package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  Rolls(List<Seen> all, ExpectedDepartments expected) {
    this.all = all;
    this.expected = expected;
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
    for (Listed one : expected.listed()) {
      if (one.level() != Level.CITY && one.district() == null) continue;
      String district = one.level() == Level.CITY ? null : one.district();
      count(one, district, null, one.divisionCode(), turnouts);
    }
    return turnouts;
  }

  Map<PlaceYears.Place, Turnout> types() {
    Map<PlaceYears.Place, Turnout> turnouts = new HashMap<>();
    for (Listed one : expected.listed()) count(one, null, one.type(), cityCode(one), turnouts);
    return turnouts;
  }

  Map<PlaceYears.Place, Turnout> cities() {
    Map<PlaceYears.Place, Turnout> turnouts = new HashMap<>();
    for (Listed one : expected.listed()) count(one, null, null, cityCode(one), turnouts);
    return turnouts;
  }

  private static String cityCode(Listed one) {
    return one.divisionCode().substring(0, 4) + "00";
  }

  private void count(
      Listed one,
      String district,
      String type,
      String code,
      Map<PlaceYears.Place, Turnout> turnouts) {
    for (int year : years(one.city())) {
      if (!one.isDue(year)) continue;
      Turnout mine = new Turnout(1, reported(one, year) ? 0 : 1, code);
      turnouts.merge(
          new PlaceYears.Place(one.city(), district, type, year),
          mine,
          (a, b) ->
              new Turnout(
                  a.expected() + b.expected(),
                  a.missing() + b.missing(),
                  a.code().compareTo(b.code()) < 0 ? a.code() : b.code()));
    }
  }

  private Set<Integer> years(String city) {
    return all.stream()
        .filter(seen -> Objects.equals(seen.digest().city(), city))
        .map(seen -> seen.digest().fiscalYear())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean reported(Listed one, int year) {
    return all.stream()
        .map(Seen::digest)
        .filter(d -> d.fiscalYear() == year)
        .filter(d -> Objects.equals(d.divisionCode(), one.divisionCode()))
        .filter(d -> Objects.equals(d.city(), one.city()))
        .anyMatch(d -> d.department().equals(one.name()) || Names.present(d).equals(one.name()));
  }

  /** Of the divisions of which that holds. */
  List<CoverageGap> gaps(Predicate<String> division) {
    List<CoverageGap> gaps = new ArrayList<>();
    for (Listed one : expected.listed()) {
      for (int year : years(one.city())) {
        if (one.isDue(year) && !reported(one, year)) {
          gaps.add(
              gap(
                  one.city(),
                  one.district(),
                  one.divisionCode(),
                  one.name(),
                  one.type(),
                  year,
                  "missing"));
        }
      }
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
    return expected.listed().stream()
        .filter(one -> one.name().equals(gap.department()))
        .filter(one -> one.divisionCode().equals(gap.divisionCode()))
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
      boolean due =
          listed(latest)
              .anyMatch(
                  l ->
                      l.isDue(one.fiscalYear())
                          && (l.name().equals(one.department()) || l.name().equals(name)));
      if (expected.isGiven() && !due) gaps.add(gap(latest, name, one.fiscalYear(), "unexpected"));
    }
    boolean isListed =
        listed(latest)
            .anyMatch(
                l ->
                    l.name().equals(name)
                        || history.stream()
                            .anyMatch(s -> s.digest().department().equals(l.name())));
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

  private java.util.stream.Stream<Listed> listed(Digest digest) {
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
