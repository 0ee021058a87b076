package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code jixiao check} tells a person. */
class CheckCommandTest {
  private static final String SAMPLE = "../data/sample/";

  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  @Test
  void aReportOnWhichNoRuleFiresIsCountedAndNotListed() {
    assertEquals(
        new Said(0, "核查 1 份报告，疑点 0 条（严重 0、警告 0、提示 0）\n", ""),
        check(SAMPLE + "text/problems-none-baiyun-finance-2023.txt"));
  }

  @Test
  void aFindingIsOneSentenceAndThePlacesOfItsFigures() {
    Said said = check(SAMPLE + "text/basic-plus-project-not-total-zengcheng-finance-2023.txt");

    assertEquals(
        """
        广州市增城区财政局 2023 年度
          文件：basic-plus-project-not-total-zengcheng-finance-2023.txt
          ▲ 严重 parts-total：支出合计为 4783.34 万元，而基本支出与项目支出合计 4747.34 万元，相差 36.00 万元。
            第 12 行第 35 列 【全年支出合计↵4783.34 万元】
            第 14 行第 6 列 【基本支出 2692.54 万元】
            第 14 行第 22 列 【项目支出 2054.80 万元】

        核查 1 份报告，疑点 1 条（严重 1、警告 0、提示 0）
        """,
        said.out());
    assertEquals(2, said.code());
  }

  @Test
  void theMostSeriousDepartmentComesFirst() {
    Said said =
        check(
            SAMPLE + "text/low-execution-but-silent-problems-huadu-gov-office-2022.txt",
            SAMPLE + "text/same-task-printed-with-two-values-panyu-education-2022.txt",
            SAMPLE + "text/execution-rate-close-to-100-only-nansha-education-2022.txt",
            SAMPLE + "text/basic-plus-project-not-total-zengcheng-finance-2023.txt");

    assertEquals(
        List.of(
            "广州市番禺区教育局 2022 年度", "广州市花都区人民政府办公室 2022 年度", "广州市增城区财政局 2023 年度", "广州市南沙区教育局 2022 年度"),
        said.out().lines().filter(line -> line.endsWith(" 年度")).toList());
  }

  @Test
  void theReportsOfADepartmentStandTogether() throws IOException {
    String silent = "{\"department\":\"广州市荔湾区%s\",\"fiscal_year\":%d,\"score\":{\"total\":%d}}%n";
    Path records =
        Files.writeString(
            folder.resolve("records.jsonl"),
            silent.formatted("审计局", 2021, 120)
                + silent.formatted("财政局", 2022, 130)
                + silent.formatted("审计局", 2022, 80)
                + silent.formatted("审计局", 2023, 140));

    assertEquals(
        List.of("广州市荔湾区审计局 2023 年度", "广州市荔湾区审计局 2022 年度", "广州市荔湾区审计局 2021 年度", "广州市荔湾区财政局 2022 年度"),
        check(records.toString()).out().lines().filter(line -> line.endsWith(" 年度")).toList());
  }

  @Test
  void aRecordIsNamedByItsLineAndWarningsAloneAreNoFailure() throws IOException {
    Path records =
        Files.writeString(
            folder.resolve("records.jsonl"),
            """
            {"department":"广州市荔湾区审计局","fiscal_year":2022,"budget":{"adjusted_yuan":1000000},\
            "expenditure":{"total_yuan":850000},"score":{"total":80},"problems":[{"text":"预算执行率偏低。"}],\
            "measures":[{"text":"加快预算执行。"}]}
            """);

    Said said = check(records.toString(), "--language", "en");

    assertEquals(
        """
        广州市荔湾区审计局, 2022
          file: records.jsonl, line 1
          ▲ warning execution-low: The execution rate 85.00% (adjusted budget) is below 90.00%.

        1 reports checked, 1 findings (fatal 0, warning 1, information 0)
        """,
        said.out());
    assertEquals(0, said.code());
  }

  @Test
  void whatCannotBeReadIsToldAndNothingElseIsLost() {
    Said said =
        check(
            "../data/damaged/empty-file.txt",
            SAMPLE + "text/problems-none-baiyun-finance-2023.txt");

    assertEquals(
        new Said(3, "核查 1 份报告，疑点 0 条（严重 0、警告 0、提示 0）\n", "empty-file.txt：文件是空的（empty）\n"), said);
  }

  @Test
  void aMistypedOptionIsNamedBeforeAnythingIsRead() {
    assertEquals(
        new Said(1, "", "check: --language 的值“fr”不对，只能是 zh 或 en\n用法见 check --help\n"),
        check(SAMPLE, "--language", "fr"));
  }

  private static Said check(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new CheckCommand());
    line.setParameterExceptionHandler(new WrongLine(Language.ZH));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int code = line.execute(arguments);
    return new Said(code, lines(out), lines(err));
  }

  private static String lines(StringWriter told) {
    return told.toString().replace(System.lineSeparator(), "\n");
  }
}
