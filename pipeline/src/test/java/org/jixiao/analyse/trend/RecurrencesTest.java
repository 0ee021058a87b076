package org.jixiao.analyse.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Sample;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.rollup.RollUp;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.Recurrence;
import org.jixiao.run.DepartmentLists;
import org.junit.jupiter.api.Test;

class RecurrencesTest {
  private static final ThemeDictionary DICTIONARY = ThemeDictionary.standard();
  private static final String ZH = "预算执行率偏低";
  private static final String EN = "Low budget execution";

  private static final List<Sample> SAMPLES =
      List.of(
          liwan("甲", 2021).withProblem("T03").withProblem("T03"),
          liwan("甲", 2022).withProblem("T09").withMeasure("T03"),
          liwan("甲", 2023).withProblem("T03"),
          liwan("乙", 2021).withProblem("T03"),
          Sample.of("越秀区", "440104", "finance", "丙", 2023).withProblem("T03"),
          Sample.of(null, "440100", "finance", "丁", 2022).withProblem("T03"));

  @Test
  void aDepartmentsThemeRecursInTwoYearsWithTheYearsItWasPromised() {
    List<Digest> digests = new ArrayList<>();
    for (Sample sample : SAMPLES) digests.add(sample.digest());

    assertEquals(
        List.of(
            new Recurrence(
                "department",
                "广州市",
                "荔湾区",
                "440103",
                "甲",
                "T03",
                ZH,
                EN,
                "2021;2023",
                2,
                1,
                1,
                "2022",
                "")),
        Recurrences.ofDepartments(digests, Succession.none(), DICTIONARY));
  }

  @Test
  void aPromiseIsBrokenWhenTheNextReportNamesTheThemeAgain() {
    List<Sample> samples =
        List.of(
            liwan("甲", 2019).withProblem("T03").withMeasure("T03"),
            liwan("甲", 2021).withProblem("T03"),
            liwan("甲", 2022).withMeasure("T03"),
            liwan("甲", 2023).withProblem("T03").withMeasure("T03"),
            liwan("甲", 2024).withProblem("T09").withMeasure("T03"),
            liwan("乙", 2021).withProblem("T03").withMeasure("T03"),
            liwan("乙", 2022).withProblem("T03").withMeasure("T03"),
            liwan("乙", 2023).withProblem("T03").withMeasure("T03"));

    List<Recurrence> found =
        Recurrences.ofDepartments(
            samples.stream().map(Sample::digest).toList(), Succession.none(), DICTIONARY);

    assertEquals(
        List.of("乙 2021;2022", "甲 2019"),
        found.stream().map(one -> one.department() + " " + one.brokenPromises()).toList());
  }

  @Test
  void whatOneOfTwoToBeMergedSaidIsNothingThatTheOtherRepeats() {
    Sample first = liwan("广州市荔湾区工商行政管理局", 2017).withProblem("T03").withMeasure("T03");
    Sample second = liwan("广州市荔湾区质量技术监督局", 2018).withProblem("T03");
    Sample merged = liwan("广州市荔湾区市场监督管理局", 2019).withProblem("T03");

    assertEquals(List.of(), recurring(first, second));
    assertEquals(
        List.of("广州市荔湾区市场监督管理局 2017;2018;2019 2017 2017"), recurring(first, second, merged));
  }

  @Test
  void aPromiseOfOneOfTwoToBeMergedIsNotBrokenByTheOther() {
    assertEquals(
        List.of("广州市荔湾区质量技术监督局 2016;2018  "),
        recurring(
            liwan("广州市荔湾区质量技术监督局", 2016).withProblem("T03"),
            liwan("广州市荔湾区工商行政管理局", 2017).withProblem("T03").withMeasure("T03"),
            liwan("广州市荔湾区质量技术监督局", 2018).withProblem("T03")));
  }

  private static List<String> recurring(Sample... samples) {
    List<Digest> digests = List.of(samples).stream().map(Sample::digest).toList();
    return Recurrences.ofDepartments(digests, DepartmentLists.standardSuccession(), DICTIONARY)
        .stream()
        .map(
            one ->
                String.join(
                    " ", one.department(), one.years(), one.promisedYears(), one.brokenPromises()))
        .toList();
  }

  @Test
  void aDistrictSharesAThemeInAYearAndACitySpreadsIt() {
    RollUp rollUp = new RollUp();
    for (Sample sample : SAMPLES) rollUp.add(sample.assessment());
    List<Partial> partials = List.of(rollUp.toPartial());

    assertEquals(
        List.of(
            new Recurrence(
                "city",
                "广州市",
                null,
                "440100",
                null,
                "T03",
                ZH,
                EN,
                "2021;2022;2023",
                3,
                5,
                2,
                null,
                null),
            new Recurrence(
                "district",
                "广州市",
                "荔湾区",
                "440103",
                null,
                "T03",
                ZH,
                EN,
                "2021",
                1,
                2,
                1,
                null,
                null)),
        Recurrences.ofPlaces(partials, DICTIONARY));
  }

  private static Sample liwan(String name, int year) {
    return Sample.of("荔湾区", "440103", "finance", name, year);
  }
}
