package org.jixiao.analyse.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.jixiao.analyse.Sample;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.ReviewWeights;
import org.jixiao.run.DepartmentLists;
import org.junit.jupiter.api.Test;

class RepeatedThemesTest {
  private static final PackWeights PACK =
      new PackWeights("pack", new ReviewWeights(new TreeMap<>(), 1, 1));

  @Test
  void aMergedDepartmentRepeatsWhatBothSaidAndNeitherOfThemRepeatsTheOther() {
    assertEquals(
        List.of("广州市荔湾区市场监督管理局 2019 “预算执行率偏低”再次出现：2017、2018 年已提出，2017 年曾提出整改。"),
        reasons(
            liwan("工商行政管理局", 2017).withProblem("T03").withMeasure("T03"),
            liwan("质量技术监督局", 2018).withProblem("T03"),
            liwan("市场监督管理局", 2019).withProblem("T03")));
  }

  @Test
  void beforeAMergerIntoAnExistingDepartmentEachIsChargedWithItsOwn() {
    assertEquals(
        List.of("广州市荔湾区司法局 2019 “预算执行率偏低”再次出现：2017、2018 年已提出。"),
        reasons(
            liwan("法制办公室", 2017).withProblem("T03"),
            liwan("法制办公室", 2018),
            liwan("司法局", 2018).withProblem("T03"),
            liwan("司法局", 2019).withProblem("T03")));
  }

  private static List<String> reasons(Sample... samples) {
    return new RepeatedThemes(ThemeDictionary.standard(), year -> PACK)
            .of(
                List.of(samples).stream().map(Sample::digest).toList(),
                DepartmentLists.standardSuccession())
            .stream()
            .map(r -> r.who().department() + " " + r.who().fiscalYear() + " " + r.sentenceZh())
            .toList();
  }

  private static Sample liwan(String name, int year) {
    return Sample.of("荔湾区", "440103", "finance", "广州市荔湾区" + name, year);
  }
}
