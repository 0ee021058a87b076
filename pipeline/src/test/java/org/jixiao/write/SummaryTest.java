package org.jixiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jixiao.model.GroupYear;
import org.jixiao.write.Summary.DistrictYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

  private static final String HEADER =
      "\uFEFF年度,城市,区,区划代码,应报部门数,缺报部门数,已报部门数,可用报告数,年初预算数(万元),全年预算数(万元),支出数(万元),"
          + "预算执行率(加权)(%),预算执行率(平均)(%),预算执行率(中位数)(%),执行率口径不同的部门数,"
          + "预算调整率(加权)(%),预算调整率(中位数)(%),自评得分(平均),自评得分(中位数),满分不同的部门数,"
          + "等级优,等级良,等级中,等级差,两年都有的部门数,执行率比上年(百分点),支出数比上年(%),得分中位数比上年(分),与上年可比性,"
          + "问题数,主要问题(部门数),严重疑点数,预警疑点数,提示疑点数,离群值数\r\n";

  private static final String FIGURES =
      "12,1,11,10,6211.89,6539.26,5840.18,89.31,89.31,89.32,1,5.27,-1.23,95.50,96.01,2,"
          + "6,3,1,0,10,+1.23,0.00,0.00,可比,31,预算执行率偏低(5)；T01(4),4,5,6,";

  @Test
  void aYearIsTheCityThenItsMunicipalLevelThenItsDistrictsNewestFirst() throws IOException {
    String csv =
        csv(
            List.of(
                Samples.group("越秀区", "440104", 2021),
                Samples.group("荔湾区", "440103", 2021),
                Samples.group(null, "440100", 2021),
                Samples.group("荔湾区", "440103", 2022)),
            List.of(Samples.group(null, "440100", 2021)),
            Map.of(
                new DistrictYear("广州市", "荔湾区", 2021), 2L,
                new DistrictYear("广州市", null, 2021), 1L));

    assertEquals(
        HEADER
            + ("2022,广州市,荔湾区,440103," + FIGURES + "0\r\n")
            + ("2021,广州市,全市合计,440100," + FIGURES + "3\r\n")
            + ("2021,广州市,市本级,440100," + FIGURES + "1\r\n")
            + ("2021,广州市,荔湾区,440103," + FIGURES + "2\r\n")
            + ("2021,广州市,越秀区,440104," + FIGURES + "0\r\n"),
        csv);
  }

  @Test
  void whatIsNotStatedIsEmptyAndNeverZero() throws IOException {
    assertEquals(
        HEADER + "2022,,番禺区,440113,,,0,0,,,,,,,0,,,,,0,0,0,0,0,0,,,,无上年数据,0,,0,0,0,0\r\n",
        csv(List.of(Samples.leastGroup("番禺区", "440113", 2022)), List.of(), Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "+1, '+1",
        "-1, '-1",
        "@SUM(A1), '@SUM(A1)",
        "＝1+1, '＝1+1",
        "`\t=1+1`, '=1+1",
        "`\r\n=1+1`, '=1+1",
        "` \u200B =1+1`, '=1+1",
        "`\uFEFF@x`, '@x",
        "`荔湾\r\n区`, 荔湾 区",
        "`a=1`, a=1",
        "`,`, `,`",
        "荔湾区, 荔湾区",
      })
  void wordsNeverRunAsAFormula(String words, String cell) {
    assertEquals(cell, CsvCell.text(words));
  }

  @Test
  void hostileNamesStayInTheirCells() throws IOException {
    String csv =
        csv(
            List.of(Samples.leastGroup("=cmd|'/c calc'!A1,\"\r\n@x", "+440113", 2022)),
            List.of(),
            Map.of());

    assertEquals(
        HEADER
            + "2022,,\"'=cmd|'/c calc'!A1,\"\" @x\",'+440113,"
            + ",,0,0,,,,,,,0,,,,,0,0,0,0,0,0,,,,无上年数据,0,,0,0,0,0\r\n",
        csv);
  }

  @ParameterizedTest
  @CsvSource({
    "12345,+1.23",
    "-12350,-1.24",
    "12350,+1.24",
    "49,0.00",
    "-49,0.00",
    "-50,-0.01",
    "0,0.00"
  })
  void changesHaveASignUnlessTheyVanish(long tenThousandths, String shown) {
    assertEquals(shown, CsvCell.signed(tenThousandths));
  }

  private static String csv(
      List<GroupYear> districts, List<GroupYear> cities, Map<DistrictYear, Long> outliers)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Summary(outliers, Map.of("T03", "预算执行率偏低")).write(districts, cities, out);
    return out.toString(UTF_8);
  }
}
