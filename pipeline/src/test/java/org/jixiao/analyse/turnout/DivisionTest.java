package org.jixiao.analyse.turnout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.ExpectedDepartments.Listed;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.Succession.Step;
import org.jixiao.analyse.rollup.CountTurnout;
import org.jixiao.analyse.rollup.Group;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.Level;
import org.junit.jupiter.api.Test;

class DivisionTest {
  private static final SortedSet<Integer> YEARS = new TreeSet<>(List.of(2021, 2022, 2023));
  private static final Succession SUCCESSION =
      new Succession(
          List.of(
              new Step(null, "环境保护局", "生态环境局", 2022),
              new Step(null, "工商局", "市场监督管理局", 2022),
              new Step(null, "质监局", "市场监督管理局", 2022)));

  @Test
  void whoReportsInEveryYearIsNoGap() {
    assertEquals(List.of(), gaps(List.of(), reporting("财政局", "finance", 2021, 2022, 2023)));
  }

  @Test
  void oneThatGoesAsAnotherOfItsTypeComesMayBeTheSame() {
    assertEquals(
        List.of(
            "安全生产监督管理局 2022 vanished 应急管理局",
            "应急管理局 2022 appeared 安全生产监督管理局",
            "统计局 2022 vanished null"),
        gaps(
            List.of(),
            reporting("安全生产监督管理局", "emergency", 2021),
            reporting("应急管理局", "emergency", 2022, 2023),
            reporting("统计局", "statistics", 2021, 2023)));
  }

  @Test
  void aYearInWhichNobodyOfTheCityReportsIsNoGap() {
    Division division =
        new Division(
            List.of(reporting("财政局", "finance", 2020, 2023)),
            List.of(),
            new TreeSet<>(List.of(2020, 2023)),
            Succession.none());

    assertEquals(List.of(), division.gaps(ExpectedDepartments.unknown()));
  }

  @Test
  void whoShouldReportAndDoesNotIsMissingOnlyInTheYearsInWhichItIsDue() {
    List<Listed> listed = List.of(listed("审计局", 2022, null), listed("粮食局", null, 2021));

    assertEquals(
        List.of(
            "审计局 2023 missing null",
            "粮食局 2021 missing null",
            "财政局 2021 unexpected null",
            "财政局 2022 vanished null"),
        gaps(listed, reporting("审计局", "audit", 2022), reporting("财政局", "finance", 2021)));
  }

  @Test
  void aListedDepartmentIsFoundUnderItsFormerName() {
    Attendance renamed =
        new Attendance(
            "广州市",
            "荔湾区",
            "440103",
            Level.DISTRICT,
            "emergency",
            "应急管理局",
            List.of(
                new Attendance.Appearance(2021, "安全生产监督管理局"),
                new Attendance.Appearance(2022, "应急管理局"),
                new Attendance.Appearance(2023, "应急管理局")));

    assertEquals(List.of(), gaps(List.of(listed("应急管理局", null, null)), renamed));
  }

  @Test
  void aDepartmentListedUnderItsFormerNameIsDueUnderItsPresentOneFromTheChangeOn() {
    List<Listed> listed = List.of(listed("环境保护局", null, null));
    Attendance renamed =
        reporting(
            "生态环境局",
            new Attendance.Appearance(2021, "环境保护局"),
            new Attendance.Appearance(2022, "生态环境局"),
            new Attendance.Appearance(2023, "生态环境局"));

    assertEquals(List.of(), gaps(listed, renamed));
    assertEquals(
        List.of("环境保护局 2021 missing null", "生态环境局 2022 missing null", "生态环境局 2023 missing null"),
        gaps(listed));
  }

  @Test
  void oneThatStillReportsUnderItsFormerNameIsNotMissing() {
    assertEquals(
        List.of(),
        gaps(
            List.of(listed("环境保护局", null, null)),
            reporting("生态环境局", new Attendance.Appearance(2021, "环境保护局")),
            reporting("环境保护局", "environment", 2022, 2023)));
  }

  @Test
  void ofSeveralListedThatWereMergedOneIsDue() {
    assertEquals(
        List.of(
            "工商局 2021 missing null",
            "市场监督管理局 2022 missing null",
            "市场监督管理局 2023 missing null",
            "质监局 2021 missing null"),
        gaps(
            List.of(
                listed("工商局", null, null),
                listed("质监局", null, null),
                listed("市场监督管理局", 2023, null))));
  }

  @Test
  void expectedAndMissingAreCountedForDistrictTypeAndCity() {
    CountTurnout turnout = new CountTurnout();
    new Division(
            List.of(reporting("审计局", "audit", 2022)),
            List.of(listed("审计局", 2022, 2022), listed("财政局", 2022, 2022)),
            YEARS,
            Succession.none())
        .count(turnout);

    List<String> counted = turnout.toPartial().groups().stream().map(DivisionTest::shown).toList();
    assertEquals(
        List.of("DISTRICT 荔湾区 440103 2 1", "TYPE null 440100 2 1", "CITY null 440100 2 1"),
        counted);
  }

  private static String shown(Group group) {
    return group.key().kind()
        + " "
        + group.key().district()
        + " "
        + group.divisionCode()
        + " "
        + group.turnout().expected()
        + " "
        + group.turnout().missing();
  }

  private static List<String> gaps(List<Listed> listed, Attendance... attendances) {
    return new Division(List.of(attendances), listed, YEARS, SUCCESSION)
        .gaps(new ExpectedDepartments(listed)).stream().map(DivisionTest::shown).toList();
  }

  private static String shown(CoverageGap gap) {
    return gap.department() + " " + gap.fiscalYear() + " " + gap.status() + " " + gap.candidates();
  }

  private static Attendance reporting(String name, String type, int... years) {
    return new Attendance(
        "广州市",
        "荔湾区",
        "440103",
        Level.DISTRICT,
        type,
        name,
        IntStream.of(years).mapToObj(year -> new Attendance.Appearance(year, name)).toList());
  }

  private static Attendance reporting(String presentName, Attendance.Appearance... appearances) {
    return new Attendance(
        "广州市", "荔湾区", "440103", Level.DISTRICT, "other", presentName, List.of(appearances));
  }

  private static Listed listed(String name, Integer since, Integer until) {
    return new Listed("广州市", "荔湾区", "440103", Level.DISTRICT, name, "finance", since, until);
  }
}
