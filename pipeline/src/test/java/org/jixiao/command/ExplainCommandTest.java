package org.jixiao.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jixiao.run.DirectRun;
import org.jixiao.write.PublishedTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person reads who asks where a number came from. */
class ExplainCommandTest {
  private static final Path SAMPLE = Path.of("../data/sample").toAbsolutePath().normalize();
  private static final String NANSHA = "adjusted-budget-not-printed-nansha-organ-affairs-2023.txt";
  private static final String NANSHA_ID = "2023-440115-02ace61cfb7bdcf4";

  /** What a reader of the text of that name may have found in it. */
  private static final String RECORD =
      """
      {"schema_version":1,"source":{"uri":"南沙.txt","sha256":"%s","media_type":"text/plain"},\
      "department":"广州市南沙区机关事务管理局","fiscal_year":2023,\
      "budget":{"original_yuan":90367800.00},"expenditure":{"total_yuan":86245700.00},\
      "rates":{"execution_pct":89.74,"adjustment_pct":6.35},"score":{"total":92.08},"evidence":[%s]}
      """;

  private static final String TEXT =
      "南沙区机关事务管理局2023年整体支出情况：\n年初预算数9036.78万元，全年实际支出数\n8624.57万元，预算完成率89.74%，"
          + "预算调整率6.35%。\n经自查，整体支出绩效自评得分92.08分，等级优。\n";

  @TempDir private static Path sampleRun;
  @TempDir private static Path recordRun;
  @TempDir private static Path documents;
  @TempDir private Path folder;

  /** What a command said and how it ended. */
  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void runTheSample() {
    DirectRun.of(List.of(SAMPLE.toString()), sampleRun, "sample");
  }

  @BeforeAll
  static void runTheRecord() throws IOException {
    Files.writeString(documents.resolve("南沙.txt"), TEXT);
    String evidence =
        String.join(
            ",",
            evidence("/budget/original_yuan", "年初预算数9036.78万元", "9036.78", "万元"),
            evidence("/expenditure/total_yuan", "全年实际支出数\n8624.57万元", "8624.57", "万元"),
            evidence("/rates/execution_pct", "预算完成率89.74%", "89.74", "%"),
            evidence("/rates/adjustment_pct", "预算调整率6.35%", "6.35", "%"));
    Path records = recordRun.resolve("records.jsonl");
    String sha256 = DigestUtils.sha256Hex(TEXT.getBytes(UTF_8));
    Files.writeString(records, RECORD.formatted(sha256, evidence));
    DirectRun.of(List.of(records.toString()), recordRun, "record");
  }

  private static String evidence(String path, String quote, String printed, String unit) {
    int start = TEXT.indexOf(quote);
    return """
        {"path":"%s","quote":"%s","start":%d,"end":%d,"printed":"%s","unit":"%s"}"""
        .formatted(path, quote.replace("\n", "\\n"), start, start + quote.length(), printed, unit);
  }

  /** Explains a field of the record, with its document at hand. */
  private static Said explainRecord(Path where, String field, String language) {
    return explain(
        where,
        "--report",
        "南沙",
        "--field",
        field,
        "--language",
        language,
        "--documents",
        documents);
  }

  private static Said explain(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new ExplainCommand());
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) texts[i] = arguments[i].toString();
    int code = line.execute(texts);
    return new Said(code, out.toString(), err.toString());
  }

  @Test
  void aDerivedBudgetIsToldWithItsRuleItsFormulaAndTheCharactersOfItsOperands() {
    String expected =
        """
        广州市南沙区机关事务管理局 2023 年度
        报告编号：2023-440115-02ace61cfb7bdcf4（规则包 guangzhou-2019）
        来源：南沙.txt
        记录：records.jsonl，第 1 行

        ■ 全年预算数（采用）  adjusted_budget_yuan
          数值：96,106,200.00 元（9,610.62 万元）
          规则：报告没有写明全年预算数；由年初预算数和印出的预算调整率推出：年初预算数 × (1 + 预算调整率)，取到年初预算数印出的末位
          算式：9,036.78 万元 × (1 + 6.35%) = 9,610.61553 万元 ≈ 9,610.62 万元
          依据：
            · 年初预算数 9,036.78 万元 ← 第 2 行第 1 列，字符 [23, 37) 【年初预算数9036.78万元】
            · 预算调整率（印出） 6.35% ← 第 3 行第 23 列，字符 [68, 78) 【预算调整率6.35%】
        """;
    for (String run : List.of("", "latest", "runs/record")) {
      assertEquals(
          new Said(0, expected, ""),
          explainRecord(recordRun.resolve(run), "adjusted_budget_yuan", "zh"));
    }
  }

  @Test
  void aPrintedFigureIsToldWithItsQuoteInContextAndItsPlace() {
    String expected =
        """
        广州市南沙区机关事务管理局, 2023
        report 2023-440115-02ace61cfb7bdcf4 (rule pack guangzhou-2019)
        source: 南沙.txt
        record: records.jsonl, line 1

        ■ expenditure  /expenditure/total_yuan
          value: 86,245,700.00 yuan (8,624.57 万元)
          printed as: 8624.57 万元
          quote: …理局2023年整体支出情况：↵年初预算数9036.78万元，【全年实际支出数↵8624.57万元】，预算完成率89.74%，预算调整率6.35%。↵经自查，整…
          place: 南沙.txt, line 2 column 16, characters [38, 55)
        """;
    for (String field :
        List.of("/expenditure/total_yuan", "expenditure_yuan", "执行数", "Expenditure")) {
      assertEquals(new Said(0, expected, ""), explainRecord(recordRun, field, "en"));
    }
  }

  @Test
  void aFindingThatRestsOnTheFigureIsToldWithItsRuleAndOperands() {
    assertEquals(
        """
        ▲ 警告  execution-low
          预算执行率 89.74%（调整后预算）低于 90.00%。
          规则：预算执行率 ≥ 规则包的阈值
          出处：规则包阈值（规则包 guangzhou-2019）
          代入：预算执行率 89.74%；口径 调整后预算；阈值 90.00%
          印出区间 [89.735%, 89.75%]；复算区间 [89.7314%, 89.7486%]；相差 0.26%
          依据：
            · 预算执行率（印出） 89.74% ← 第 3 行第 11 列，字符 [56, 67) 【预算完成率89.74%】
        """,
        finding("zh"));
    assertEquals(
        """
        ▲ warning  execution-low
          The execution rate 89.74% (adjusted budget) is below 90.00%.
          rule: execution rate ≥ the pack's thresholds
          source: 规则包阈值 (rule pack guangzhou-2019)
          with: execution 89.74%; basis adjusted budget; threshold 90.00%
          printed interval [89.735%, 89.75%]; computed interval [89.7314%, 89.7486%]; 0.26% apart
          rests on:
            · printed execution rate 89.74% ← line 3 column 11, characters [56, 67) 【预算完成率89.74%】
        """,
        finding("en"));
  }

  /** What is told of execution-low. */
  private static String finding(String language) {
    String said = explainRecord(recordRun, "/rates/execution_pct", language).out();
    String finding = said.substring(said.indexOf("▲"));
    int next = finding.indexOf("\n\n");
    return next < 0 ? finding : finding.substring(0, next + 1);
  }

  @Test
  void withoutAFieldEveryCoreFigureAndFindingIsTold() {
    List<String> headings =
        explain(sampleRun, "--report", NANSHA)
            .out()
            .lines()
            .filter(l -> !l.startsWith("  "))
            .toList();
    assertEquals(
        """
        广州市南沙区机关事务管理局 2023 年度
        报告编号：2023-440115-02ace61cfb7bdcf4（规则包 guangzhou-2019）
        来源：text/adjusted-budget-not-printed-nansha-organ-affairs-2023.txt
        ■ 年初预算数  /budget/original_yuan
        ■ 支出数  /expenditure/total_yuan
        ■ 预算执行率（印出）  /rates/execution_pct
        ■ 预算调整率（印出）  /rates/adjustment_pct
        ■ 自评得分  /score/total
        ■ 自评等级  /score/grade
        ■ 全年预算数（采用）  adjusted_budget_yuan
        ■ 预算执行率（采用）  execution_pct
        ■ 预算执行率（复算）  computed_execution_pct
        ■ 预算调整率（采用）  adjustment_pct
        ■ 得分对应等级  grade_band
        报告没有写明：收入合计、全年预算数（印出）、基本支出预算数、项目支出预算数、基本支出、项目支出、基本支出执行率、项目支出执行率、满分
        ▲ 警告  execution-low
        ▲ 严重  score-inflated
        还可查看：任务 3 项（--field /tasks/0）；产出 6 项（--field /outputs/0）；问题 3 条（--field /problems/0）；改进措施 3 条（--field /measures/0）
        """,
        String.join("\n", headings.stream().filter(line -> !line.isEmpty()).toList()) + "\n");
  }

  @Test
  void anItemIsToldWithAllItsValuesAndOneThatIsNotThereIsSaidToBeMissing() {
    Said second = explain(sampleRun, "--report", NANSHA, "--field", "/tasks/1");
    assertEquals(
        List.of(
            "■ 任务名称  /tasks/1/name",
            "  数值：跨境交流活动后勤",
            "■ 任务预算数  /tasks/1/budget_yuan",
            "  数值：1,345,000.00 元（134.50 万元）",
            "■ 任务支出数  /tasks/1/expenditure_yuan",
            "  数值：1,291,200.00 元（129.12 万元）",
            "■ 任务执行率  /tasks/1/execution_pct",
            "  数值：96.00%"),
        second.out().lines().filter(l -> l.startsWith("■") || l.startsWith("  数值")).toList());

    Said ninth = explain(sampleRun, "--report", NANSHA, "--field", "/tasks/8/budget_yuan");
    assertEquals("  报告只有 3 项", ninth.out().lines().toList().get(5));
  }

  @Test
  void severalReportsAreListedAndNoneIsExplained() {
    assertEquals(
        new Said(
            ExitCode.USAGE,
            "",
            """
            jixiao explain: 有 2 份报告与“天河区教育局”相符，请写得更具体些（例如加上年度，或用编号）：
              2022-440106-235cf61fe65c0df5  广州市天河区教育局 2022 年度  text/amounts-in-yi-yuan-tianhe-education-2022.txt
              2023-440106-0159ea04aef8b0eb  广州市天河区教育局 2023 年度  jixiao-sample/440106-education-2023
            """),
        explain(sampleRun, "--report", "天河区教育局"));
    assertEquals(0, explain(sampleRun, "--report", "天河区教育局 2022").code());
  }

  @Test
  void aReportThatIsNotThereIsAnsweredWithTheNearest() {
    List<String> said =
        explain(sampleRun, "--report", "南沙区机关事务局 2023", "--language", "en").err().lines().toList();
    assertEquals("jixiao explain: no report matches “南沙区机关事务局 2023”", said.get(0));
    assertEquals("nearest:", said.get(1));
    assertEquals("  " + NANSHA_ID + "  广州市南沙区机关事务管理局, 2023  text/" + NANSHA, said.get(2));
  }

  @Test
  void anUnknownFieldIsAnsweredWithTheNearestNames() {
    assertEquals(
        new Said(
            ExitCode.USAGE,
            "",
            """
            jixiao explain: 没有叫“预算执行绿”的数值
            最接近的：预算执行率、预算执行率（印出）、预算执行率（采用）、预算执行率（复算）、预算完成率
            """),
        explain(sampleRun, "--report", NANSHA, "--field", "预算执行绿"));
    List<String> said =
        explain(sampleRun, "--report", NANSHA, "--field", "/budget/orginal_yuan")
            .err()
            .lines()
            .toList();
    assertTrue(said.get(1).startsWith("最接近的：/budget/original_yuan、"), said.get(1));
  }

  @Test
  void aDirectoryWithoutARunIsRefused() {
    Said said = explain(folder, "--report", NANSHA, "--language", "en");
    assertEquals(ExitCode.USAGE, said.code());
    assertEquals("", said.out());
    assertTrue(said.err().startsWith("jixiao explain: " + folder + ": no run is published here"));
  }

  @Test
  void aDocumentThatIsGoneOrChangedLeavesTheQuoteAloneAndSaysSo() throws IOException {
    Object[] question = {recordRun, "--report", "南沙", "--field", "年初预算数", "--documents", folder};
    assertEquals(
        """
        广州市南沙区机关事务管理局 2023 年度
        报告编号：2023-440115-02ace61cfb7bdcf4（规则包 guangzhou-2019）
        来源：南沙.txt
        记录：records.jsonl，第 1 行
        原文：在本次运行的输入中找不到 南沙.txt，只能给出引文；文件在别处时用 --documents 指明目录

        ■ 年初预算数  /budget/original_yuan
          数值：90,367,800.00 元（9,036.78 万元）
          印作：9036.78 万元
          原文：【年初预算数9036.78万元】
          位置：南沙.txt，字符 [23, 37)
        """,
        explain(question).out());

    Path document = folder.resolve("南沙.txt");
    Files.writeString(document, TEXT.replace("9036.78", "9036.87"));
    List<String> changed = explain(question).out().lines().toList();
    assertEquals("原文：" + document + " 在运行之后改动过（SHA-256 不同），只能给出引文", changed.get(4));
    assertEquals("  原文：【年初预算数9036.78万元】", changed.get(9));
  }

  @Test
  void aQuoteInAnOfficeDocumentAPageOrAnArchiveHasThePlaceThatItsFormatHas() {
    List<String> reports =
        List.of("excel-merged", "html-with-menu", "pdf-running", "word-97", "word-merged", "增城交通");
    assertEquals(
        List.of(
            "documents/excel-merged-titles-baiyun-health-2023.xlsx，第 1 个表，第 7 行，第 2 列",
            "documents/html-with-menu-panyu-justice-2022.html，第 6 段",
            "documents/pdf-running-header-two-pages-huadu-water-2023.pdf，第 1 页",
            "documents/word-97-yuexiu-statistics-2021.doc，第 5 段",
            "documents/word-merged-cells-tianhe-audit-2022.docx，第 6 段",
            "documents/zip-gbk-names.zip!/增城交通.txt，第 5 行"),
        reports.stream().map(ExplainCommandTest::placeOfBudget).toList());
  }

  /** The place without what depends on how much is quoted. */
  private static String placeOfBudget(String report) {
    Said said = explain(sampleRun, "--report", report, "--field", "年初预算数");
    assertTrue(said.out().contains("  原文：…"), said.toString());
    return said.out()
        .lines()
        .filter(line -> line.startsWith("  位置："))
        .findFirst()
        .orElseThrow()
        .substring("  位置：".length())
        .replaceFirst("，字符.*", "")
        .replaceFirst("行第 \\d+ 列", "行");
  }

  @Test
  void everyReportOfTheSampleIsToldWithoutAGapInBothLanguages() throws IOException {
    List<String> ids = new ArrayList<>();
    PublishedTable.of(sampleRun.resolve("latest/tables"), "reports")
        .each(List.of("report_id"), row -> ids.add(row.text("report_id")));
    assertTrue(ids.size() >= 100, ids.size() + " reports");
    for (String id : ids) {
      for (String language : List.of("zh", "en")) {
        Said said = explain(sampleRun, "--report", id, "--language", language);
        assertEquals(ExitCode.DONE, said.code(), said.err());
        assertFalse(said.out().matches("(?s).*(\\{[0-9a-z]|\\bnull\\b).*"), said.out());
      }
    }
  }

  @Test
  void whatWouldSteerATerminalIsNotHandedOn() throws IOException {
    String text = Files.readString(SAMPLE.resolve("text").resolve(NANSHA));
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("a.txt"), text.replace("，全年实际", "，\u001b[31m全年实际"));
    DirectRun.of(List.of(inputs.toString()), folder.resolve("out"), "run");

    String said = explain(folder.resolve("out"), "--report", "a.txt").out();
    assertTrue(said.contains("，\uFFFD[31m全年实际支出数↵"), said);
    assertEquals(-1, said.indexOf('\u001b'));
  }
}
