package org.jixiao.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Department;
import org.jixiao.model.Level;
import org.jixiao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeneratorTest {
  private static final int MANY = 5_000;

  private record Key(String department, int fiscalYear) {
    static Key of(Generated generated) {
      Report report = generated.report();
      return new Key(report.department().name(), report.fiscalYear());
    }
  }

  private static boolean isSuperseded(Planted planted) {
    return planted.rule().equals("superseded");
  }

  @Test
  void theSameSeedGivesTheSameRecordsInWhateverOrderTheyAreAskedFor() {
    List<Generated> forward = new Generator(3).first(300).toList();
    Generator again = new Generator(3);
    for (int i = 299; i >= 0; i--) assertEquals(forward.get(i), again.at(i));
    assertNotEquals(forward.get(0), new Generator(4).at(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void whatIsNotPlantedAddsUp(long seed) {
    new Generator(seed).first(MANY).forEach(Consistency::check);
  }

  @Test
  void aDepartmentReportsOnceAYearButForThePlantedSecondSubmissions() {
    Map<Key, List<String>> dates = new HashMap<>();
    Set<Key> twice = new HashSet<>();
    List<Generated> all = new Generator(7).first(MANY).toList();
    for (Generated one : all) {
      dates.computeIfAbsent(Key.of(one), k -> new ArrayList<>()).add(one.report().submittedAt());
      if (one.planted().stream().anyMatch(GeneratorTest::isSuperseded)) twice.add(Key.of(one));
    }
    assertEquals(MANY / 100, twice.size());
    for (Map.Entry<Key, List<String>> entry : dates.entrySet()) {
      List<String> submitted = entry.getValue();
      assertEquals(twice.contains(entry.getKey()) ? 2 : 1, submitted.size());
      if (submitted.size() == 2) assertNotEquals(submitted.get(0), submitted.get(1));
    }
  }

  @Test
  void theLaterSubmissionMayStandBeforeOrBehindTheEarlier() {
    Map<Key, String> first = new HashMap<>();
    Set<Boolean> orders = new HashSet<>();
    for (Generated one : new Generator(7).first(MANY).toList()) {
      String date = one.report().submittedAt();
      String other = first.putIfAbsent(Key.of(one), date == null ? "" : date);
      if (other != null) orders.add(date.compareTo(other) > 0);
    }
    assertEquals(Set.of(true, false), orders);
  }

  @Test
  void thirtyRecordsAlreadyFillTheElevenDistrictsAndTheCityInTwoYears() {
    List<Report> reports = new Generator(7).first(30).map(Generated::report).toList();
    for (int year : List.of(2024, 2023)) {
      Set<String> districts = new HashSet<>();
      for (Report report : reports) {
        assertEquals("organ_affairs", report.department().type());
        if (report.fiscalYear() == year) districts.add(report.department().divisionCode());
      }
      assertEquals(12, districts.size());
    }
  }

  @Test
  void everyKindOfFaultIsPlantedWithItsShare() {
    Map<String, Long> planted =
        new Generator(7)
            .first(20_000)
            .flatMap(one -> one.planted().stream())
            .collect(Collectors.groupingBy(Planted::rule, TreeMap::new, Collectors.counting()));
    assertEquals(
        Set.of(
            "adjustment-high",
            "adjustment-mislabelled",
            "execution-low",
            "execution-over",
            "grade-band",
            "hidden-gap",
            "missing-core",
            "parts-total",
            "rate-mismatch",
            "same-item-two-values",
            "silence",
            "superseded"),
        planted.keySet());
    planted.forEach((rule, count) -> assertTrue(count >= 30 && count <= 300, rule + " " + count));
  }

  @Test
  void theRosterGoesOnToAMillionWithoutRepetition() {
    Roster roster = new Roster(new Phrases());
    Set<String> seen = new HashSet<>();
    for (long i = 0; i < 1_000_000; i += 7) {
      Unit unit = roster.at(i);
      assertTrue(seen.add(unit.department().name() + unit.fiscalYear()), unit.toString());
    }
  }

  @Test
  void aCityDepartmentHasNoDistrict() {
    Comparator<Department> byCode = Comparator.comparing(Department::divisionCode);
    Department city =
        new Generator(7).first(12).map(one -> one.report().department()).min(byCode).orElseThrow();
    assertEquals(
        new Department("广州市", null, "440100", Level.CITY, "广州市机关事务管理局", "organ_affairs"), city);
  }
}
