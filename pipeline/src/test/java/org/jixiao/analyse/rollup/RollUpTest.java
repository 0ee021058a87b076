package org.jixiao.analyse.rollup;

import static org.jixiao.model.Basis.ADJUSTED;
import static org.jixiao.model.Basis.ORIGINAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Sample;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.model.Department;
import org.jixiao.model.Distribution;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Level;
import org.jixiao.model.Severity;
import org.jixiao.model.ThemeYear;
import org.jixiao.model.Totals;
import org.jixiao.model.YearChange;
import org.junit.jupiter.api.Test;

class RollUpTest {
  private static final Sample LIWAN_OFFICE = Sample.of("荔湾区", "440103", "gov_office", "甲", 2022);
  private static final Sample LIWAN_FINANCE = Sample.of("荔湾区", "440103", "finance", "乙", 2022);
  private static final Sample CITY_FINANCE = Sample.of(null, "440100", "finance", "丙", 2022);

  @Test
  void aDistrictRowHoldsItsSumsAndItsDistributionsApart() {
    GroupYears years =
        finish(
            LIWAN_OFFICE
                .withMoney(100_00L, 200_00L, 150_00L)
                .withExecution(750_000, ADJUSTED)
                .withAdjustment(1_000_000)
                .withScore(950_000, null, "优")
                .withFinding(Severity.FATAL)
                .withFinding(Severity.INFO)
                .withProblem("T03")
                .withCause("T15")
                .withProblem(null),
            LIWAN_FINANCE
                .withMoney(300_00L, null, 270_00L)
                .withExecution(900_000, ORIGINAL)
                .withScore(900_000, 950_000L, "良")
                .withProblem("T03")
                .withFinding(Severity.WARNING));

    assertEquals(
        List.of(
            new GroupYear(
                "广州市",
                "荔湾区",
                "440103",
                null,
                2022,
                null,
                null,
                2,
                2,
                new Totals(400_00, 2, 200_00, 1, 420_00, 2, 750_000L, 1, 1_000_000L, 1),
                ADJUSTED,
                new Distribution(1, 750_000L, 750_000L, 750_000L, 750_000L, 750_000L, 750_000L),
                1,
                new Distribution(
                    1, 1_000_000L, 1_000_000L, 1_000_000L, 1_000_000L, 1_000_000L, 1_000_000L),
                new Distribution(1, 950_000L, 950_000L, 950_000L, 950_000L, 950_000L, 950_000L),
                1,
                1,
                1,
                0,
                0,
                3,
                1,
                1,
                1,
                1,
                new YearChange(0, null, 0, null, 0, null, 0, "no-previous-year"),
                "T03:2;T15:1")),
        years.districts());
  }

  @Test
  void theMunicipalLevelIsADistrictWithoutANameAndTheCityHoldsAll() {
    GroupYears years = finish(LIWAN_OFFICE, LIWAN_FINANCE, CITY_FINANCE);

    assertEquals(List.of("440100 null 1", "440103 荔湾区 2"), shown(years.districts()));
    assertEquals(List.of("440100 null 3"), shown(years.cities()));
    assertEquals(List.of("finance", "gov_office"), types(years));
    assertEquals(List.of("440100 null 2", "440100 null 1"), shown(years.types()));
  }

  @Test
  void aDepartmentOfNoKnownDistrictCountsInItsTypeAndCityOnly() {
    Department nowhere = new Department("广州市", null, null, Level.DISTRICT, "丁", "finance");
    GroupYears years = finish(LIWAN_OFFICE, Sample.of(nowhere, 2022));

    assertEquals(List.of("440103 荔湾区 1"), shown(years.districts()));
    assertEquals(List.of("440100 null 2"), shown(years.cities()));
  }

  @Test
  void aYearIsComparedWithTheYearBeforeOfTheSamePlace() {
    Sample before = Sample.of("荔湾区", "440103", "finance", "乙", 2021);
    GroupYears years =
        finish(
            before
                .withMoney(1L, 200L, 100L)
                .withExecution(1, ADJUSTED)
                .withScore(800_000, null, "良"),
            LIWAN_FINANCE
                .withMoney(1L, 200L, 150L)
                .withExecution(1, ADJUSTED)
                .withScore(900_000, 1_000_000L, "优"));

    assertEquals(
        new YearChange(1, 250_000L, 1, 500_000L, 1, 100_000L, 1, "comparable"),
        years.districts().get(1).change());
  }

  @Test
  void onlyDepartmentsOfBothYearsAreCompared() {
    Sample before = Sample.of("荔湾区", "440103", "finance", "乙", 2021).withMoney(1L, 2L, 1L);
    GroupYears years =
        finish(before, LIWAN_FINANCE.withMoney(1L, 2L, 2L), LIWAN_OFFICE.withMoney(1L, 9L, 9L));

    assertEquals(
        new YearChange(1, null, 0, 1_000_000L, 1, null, 0, "departments-differ"),
        years.cities().get(1).change());
  }

  @Test
  void whatIsMeasuredDifferentlyInEitherYearIsLeftOutAndSaid() {
    Sample before = Sample.of("荔湾区", "440103", "finance", "乙", 2021).withMoney(1L, 2L, 1L);
    GroupYears years =
        finish(
            before.withExecution(500_000, ORIGINAL).withScore(800_000, 950_000L, "良"),
            LIWAN_FINANCE
                .withMoney(1L, 2L, 2L)
                .withExecution(1_000_000, ADJUSTED)
                .withScore(900_000, null, "优"));

    assertEquals(
        new YearChange(1, null, 0, 1_000_000L, 1, null, 0, "basis-differs;full-marks-differ"),
        years.districts().get(1).change());
  }

  @Test
  void themesAreCountedByDepartmentAndByStatement() {
    List<ThemeYear> rows =
        ThemeYears.finish(
            List.of(
                partial(
                    LIWAN_OFFICE.withProblem("T03").withProblem("T03").withCause("T15"),
                    LIWAN_FINANCE.withProblem(null).withMeasure("T03").withMeasure("T03"))),
            ThemeDictionary.standard());

    assertEquals(
        List.of(
            row("T03", "预算执行率偏低", "Low budget execution", 1, 2, 2, 1),
            row("T15", "外部因素（疫情/政策/不可抗力）", "External shock", 1, 1, 0, 0),
            row("none", "未归类", "Not explained by any theme", 1, 1, 1, 0)),
        rows);
  }

  private static ThemeYear row(
      String theme,
      String zh,
      String en,
      int departments,
      int statements,
      int primary,
      int promised) {
    return new ThemeYear(
        "广州市",
        "荔湾区",
        "440103",
        2022,
        theme,
        zh,
        en,
        departments,
        2,
        statements,
        primary,
        3,
        promised);
  }

  private static List<String> shown(List<GroupYear> rows) {
    return rows.stream()
        .map(row -> row.divisionCode() + " " + row.district() + " " + row.received())
        .toList();
  }

  private static List<String> types(GroupYears years) {
    return years.types().stream().map(GroupYear::departmentType).toList();
  }

  private static GroupYears finish(Sample... samples) {
    List<Digest> digests = Stream.of(samples).map(Sample::digest).toList();
    Partial matched = Trends.follow(digests, Succession.none()).matched();
    return GroupYears.finish(
        Partial.sum(List.of(partial(samples), matched)), ExpectedDepartments.unknown());
  }

  private static Partial partial(Sample... samples) {
    RollUp rollUp = new RollUp();
    for (Sample sample : samples) rollUp.add(sample.assessment());
    return rollUp.toPartial();
  }
}
