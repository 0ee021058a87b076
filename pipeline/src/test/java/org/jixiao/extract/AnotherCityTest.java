package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jixiao.model.Department;
import org.jixiao.model.Level;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.junit.jupiter.api.Test;

/** Another city, another label, another section's name and another type are files, not code. */
class AnotherCityTest {

  private static final String TEXT =
      """
      南山区市场稽查大队2022年度部门整体支出绩效自评报告
      一、部门预算及执行情况
      2022年岁首核定盘子1,200.50万元，全年支出1,180.00万元。
      二、待解之题
      1.抽检样品不足。
      2.执法装备老化。
      """;

  private static Report read(Vocabulary vocabulary, String text) {
    Extraction extraction = new Extractor(vocabulary).extract(text, Source.UNKNOWN);
    return ((Extraction.Extracted) extraction).report();
  }

  private static Vocabulary shenzhen() throws IOException, URISyntaxException {
    Path divisions = Path.of(AnotherCityTest.class.getResource("/shenzhen/divisions.csv").toURI());
    return Vocabulary.standardAnd(AddedWords.in(divisions.getParent()));
  }

  @Test
  void aFolderOfFilesAddsACityWithItsDistrictsALabelASectionAndAType() throws Exception {
    Report report = read(shenzhen(), TEXT);
    assertEquals(
        new Department("深圳市", "南山区", "440305", Level.DISTRICT, "深圳市南山区市场稽查大队", "market_regulation"),
        report.department());
    assertEquals(new BigDecimal("12005000.00"), report.budget().original().yuan());
    assertEquals(2, report.problems().size());
  }

  @Test
  void withoutThemNothingIsGuessed() {
    Report report = read(Vocabulary.standard(), TEXT);
    assertEquals(new Department(null, null, null, null, "南山区市场稽查大队", "other"), report.department());
    assertNull(report.budget().original());
    assertEquals(0, report.problems().size());
  }

  @Test
  void theFirstCityIsStillKnown() throws Exception {
    Report report = read(shenzhen(), TEXT.replace("南山区市场稽查大队", "荔湾区审计局"));
    assertEquals("440103", report.department().divisionCode());
    assertEquals("audit", report.department().type());
  }

  @Test
  void aDistrictOfAnotherCityThanTheOneThatIsNamedDoesNotCount() throws Exception {
    Report report = read(shenzhen(), TEXT.replace("南山区市场稽查大队", "广州市南山区培训中心"));
    assertEquals("440100", report.department().divisionCode());
  }
}
