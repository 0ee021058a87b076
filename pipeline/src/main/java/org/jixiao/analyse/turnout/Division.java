package org.jixiao.analyse.turnout;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.CountTurnout;
import org.jixiao.model.CoverageGap;

/** The departments of one division of a city: who reported in which years, and who should have. */
public final class Division {

  private static final Comparator<CoverageGap> ORDER =
      comparing(CoverageGap::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(CoverageGap::department, nullsFirst(naturalOrder()))
          .thenComparingInt(CoverageGap::fiscalYear)
          .thenComparing(CoverageGap::status);

  private final List<Attendance> attendances;
  private final List<Listed> expected;
  private final SortedSet<Integer> years;
  private final Map<String, List<Attendance>> called = new HashMap<>();
  private final Succession succession;
  private final Map<Integer, Map<String, Listed>> due = new TreeMap<>();
  private final Set<String> listed = new HashSet<>();

  /**
   * A division.
   *
   * @param attendances of the departments that ever reported
   * @param expected those that should report
   * @param years in which anybody of the city reported
   * @param succession the later names of those who should
   */
  public Division(
      List<Attendance> attendances,
      List<Listed> expected,
      SortedSet<Integer> years,
      Succession succession) {
    this.attendances = attendances;
    this.expected = expected;
    this.years = years;
    this.succession = succession;
    for (Attendance attendance : attendances) {
      for (String name : attendance.names()) {
        called.computeIfAbsent(name, unused -> new ArrayList<>()).add(attendance);
      }
    }
    for (Listed one : expected) listed.add(one.name());
    for (int year : years) {
      due.put(year, due(year));
      listed.addAll(due.get(year).keySet());
    }
  }

  /** Those due in a year by the name they have then; several that were merged are due as one. */
  private Map<String, Listed> due(int year) {
    Map<String, Listed> names = new LinkedHashMap<>();
    for (Listed one : expected) {
      if (!one.isDue(year)) continue;
      String name = bears(one.name(), year) ? one.name() : succession.nameIn(year, one);
      if (name.equals(one.name())) names.put(name, one);
      else names.putIfAbsent(name, one.called(name));
    }
    return names;
  }

  private boolean bears(String name, int year) {
    return called.getOrDefault(name, List.of()).stream()
        .anyMatch(attendance -> attendance.hasReport(year, name));
  }

  /**
   * Whoever is missing, gone or new, in the order department, year, status; and whoever is not
   * listed, where {@code anywhere} has a list of who should report.
   */
  public List<CoverageGap> gaps(ExpectedDepartments anywhere) {
    List<Gap> gaps = new ArrayList<>();
    for (Absence absence : missing()) gaps.add(Gap.of(absence.department(), absence.year()));
    for (Attendance attendance : attendances) {
      if (anywhere.isGiven()) addUnexpected(attendance, gaps);
      if (!isListed(attendance)) addChanges(attendance, gaps);
    }
    Candidates candidates = new Candidates(gaps);
    return gaps.stream().map(gap -> gap.toRow(candidates.of(gap))).sorted(ORDER).toList();
  }

  /** Who should have reported and did not, with the year. */
  public List<Absence> missing() {
    List<Absence> absences = new ArrayList<>();
    for (int year : years) {
      for (Listed one : due.get(year).values()) {
        if (!reported(one, year)) absences.add(new Absence(one, year));
      }
    }
    return absences;
  }

  /** Counts who should report and who of them did not. */
  public void count(CountTurnout turnout) {
    for (int year : years) {
      for (Listed one : due.get(year).values()) {
        if (reported(one, year)) turnout.addReported(one.department(), year);
        else turnout.addMissing(one.department(), year);
      }
    }
  }

  private boolean reported(Listed one, int year) {
    return called.getOrDefault(one.name(), List.of()).stream()
        .anyMatch(attendance -> attendance.isIn(year, one.name()));
  }

  private void addUnexpected(Attendance attendance, List<Gap> gaps) {
    for (Attendance.Appearance report : attendance.appearances()) {
      if (!isDue(report.name(), report.year()) && !isDue(attendance.department(), report.year())) {
        gaps.add(Gap.of(attendance, report.year(), Gap.UNEXPECTED));
      }
    }
  }

  private boolean isDue(String name, int year) {
    return due.getOrDefault(year, Map.of()).containsKey(name);
  }

  /** Then the list tells whether it is missing or no longer due. */
  private boolean isListed(Attendance attendance) {
    return attendance.names().stream().anyMatch(listed::contains);
  }

  private void addChanges(Attendance attendance, List<Gap> gaps) {
    Set<Integer> reported = new HashSet<>();
    attendance.appearances().forEach(report -> reported.add(report.year()));
    for (int year : years) {
      if (reported.contains(year - 1) && !reported.contains(year)) {
        gaps.add(Gap.of(attendance, year, Gap.VANISHED));
      }
      if (attendance.firstYear() == year && years.contains(year - 1)) {
        gaps.add(Gap.of(attendance, year, Gap.APPEARED));
      }
    }
  }
}
