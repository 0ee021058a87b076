package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jixiao.extract.Extraction.Extracted;
import org.jixiao.extract.Extraction.Refused;
import org.jixiao.model.Evidence;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

  private static final Extractor EXTRACTOR = new Extractor(Vocabulary.standard());

  private static final String REPORT =
      """
      附件 2

      广州市荔湾区档案局 2022 年
      部门整体支出绩效自评报告

      一、部门整体收支情况
      年初预算数 １,２３４.5 万元，全年支出 1,200 万元，
      预算执行率 97.20%。
      二、自评结论
      自评得分 96.5 分，评定等级为“优”。
      三、重点任务支出情况
      1．库房改造
      预算数 80 万元，执行数 76 万元，执行率 95%。
      四、主要工作成效
      全年接收档案 1.2 万卷，接待查档 3,050 余人次。
      五、存在的问题
      一是数字化进度偏慢；二是库房不足。
      六、改进措施
      一是加快数字化；二是扩建库房。
      """;

  @Test
  void aWholeReportIsReadToTheLetter() {
    assertEquals(
        "original=12345000 spent=12000000 execution=97.2 score=96.5 grade=优"
            + " task=库房改造|800000|760000|95 output=1.2万卷 output=3050人次~余"
            + " problem=一是数字化进度偏慢； problem=二是库房不足。"
            + " measure=一是加快数字化； measure=二是扩建库房。",
        Rendering.of(report(REPORT)));
  }

  @Test
  void everyQuoteIsTheSliceOfTheTextThatItNames() {
    for (Evidence evidence : report(REPORT).evidence()) {
      assertEquals(
          REPORT.substring(evidence.start(), evidence.end()), evidence.quote(), evidence.path());
    }
  }

  @Test
  void everyFigureAndStatementHasItsEvidence() {
    List<String> paths = report(REPORT).evidence().stream().map(Evidence::path).toList();
    assertEquals(
        List.of(
            "/department",
            "/fiscal_year",
            "/budget/original_yuan",
            "/expenditure/total_yuan",
            "/rates/execution_pct",
            "/score/total",
            "/score/grade",
            "/tasks/0/name",
            "/tasks/0/budget_yuan",
            "/tasks/0/expenditure_yuan",
            "/tasks/0/execution_pct",
            "/outputs/0/value",
            "/outputs/1/value",
            "/problems/0",
            "/problems/1",
            "/measures/0",
            "/measures/1"),
        paths);
  }

  @Test
  void evidenceKeepsTheNumberAsPrintedAndItsUnit() {
    Evidence budget = report(REPORT).evidence().get(2);
    assertEquals("年初预算数 １,２３４.5 万元", budget.quote());
    assertEquals("1,234.5", budget.printed());
    assertEquals("万元", budget.unit());
  }

  @Test
  void aTextWithoutTitleAndSectionsIsRefused() {
    Extraction extraction = EXTRACTOR.extract("今日天气晴。\n明日有雨。\n", Source.UNKNOWN);
    assertEquals(Reason.NOT_A_REPORT, assertInstanceOf(Refused.class, extraction).reason());
  }

  @Test
  void lineEndingsAndBlankLinesChangeNothing() {
    String expected = Rendering.of(report(REPORT));
    assertEquals(expected, Rendering.of(report(REPORT.replace("\n", "\r\n"))));
    assertEquals(expected, Rendering.of(report(REPORT.replace("\n", "\n\n"))));
    assertEquals(expected, Rendering.of(report(REPORT.replace("\n", "\n　　"))));
  }

  @Test
  void manyThreadsReadTheSame() {
    String expected = Rendering.of(report(REPORT));
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> assertEquals(expected, Rendering.of(report(REPORT))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shuffledReportsNeverFailAndKeepTheirEvidence(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(REPORT);
    for (int i = 0; i < 400; i++) {
      int at = random.nextInt(text.length());
      if (random.nextBoolean()) text.deleteCharAt(at);
      else text.insert(at, REPORT.charAt(random.nextInt(REPORT.length())));
      String mutant = text.toString();
      if (!(EXTRACTOR.extract(mutant, Source.UNKNOWN) instanceof Extracted extracted)) continue;
      for (Evidence evidence : extracted.report().evidence()) {
        assertEquals(mutant.substring(evidence.start(), evidence.end()), evidence.quote());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "“",
        "一是",
        "年初预算数100万元，",
        "一、存在的主要问题\n",
        "（一）部门概况\n1.绩效目标\n",
        "甲、存在问题\n",
        "项目\t预算数\t得分\n",
        "甲\t1\t2\n",
        "1",
        "报告\n",
        "得1分",
        "得1、",
        "甲（1分）",
        "1/1",
        "甲得1分、",
        "甲目标1次，",
        "甲目标1次，实际1次；",
        "目标“一”",
        "总分为1分，",
        "=1分",
        "等级",
        "|",
        "\n"
      })
  void repeatedPiecesTakeLinearTime(String piece) {
    String text = "一、自评结论\n" + piece.repeat(1_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> EXTRACTOR.extract(text, Source.UNKNOWN));
  }

  private static Report report(String text) {
    return ((Extracted) EXTRACTOR.extract(text, Source.UNKNOWN)).report();
  }
}
