package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jixiao.Versions;
import org.jixiao.run.DirectRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code jixiao diff} over two runs of three reports, one of which was changed, one replaced. */
class DiffCommandTest {
  private static final String PACK = "guangzhou-2019";

  @TempDir private static Path folder;
  private static Path out;

  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void twoRuns() throws IOException {
    out = folder.toRealPath().resolve("out");
    Path reports = Files.createDirectories(folder.resolve("in"));
    Files.writeString(reports.resolve("audit.txt"), report("审计局", "90", "90%"));
    Files.writeString(reports.resolve("justice.txt"), report("司法局", "95", "95%"));
    publish(reports, "2024-03", 1);
    Files.writeString(reports.resolve("audit.txt"), report("审计局", "70", "70%"));
    Files.delete(reports.resolve("justice.txt"));
    Files.writeString(reports.resolve("education.txt"), report("教育局", "95", "95%"));
    publish(reports, "2024-04", 2);
  }

  private static void publish(Path reports, String name, long minute) throws IOException {
    Path run = DirectRun.of(List.of(reports.toString()), out, name);
    Files.setLastModifiedTime(
        run.resolve("manifest.json"), FileTime.fromMillis(1_000_000 + 60_000 * minute));
  }

  private static String report(String department, String spent, String rate) {
    return """
        广州市荔湾区%s2021年度部门整体支出绩效自评报告

        一、预算执行情况
        年初预算数100万元，调整后预算数100万元，支出数%s万元，预算执行率%s。
        二、存在问题
        一是预算执行率有待提高。
        """
        .formatted(department, spent, rate);
  }

  @Test
  void aPersonIsToldHowMuchChangedThenWhat() {
    String version = Versions.jixiao();
    assertEquals(
        new Said(
            ExitCode.DIFFERENT,
            """
            之前  %1$s/runs/2024-03（规则包 %2$s，jixiao %3$s）
            之后  %1$s/runs/2024-04（规则包 %2$s，jixiao %3$s）

            部门年度：2 → 2；新增 1，消失 1，变动 1
            数值变动 4 处：预算执行率（复算） 1、预算执行率（采用） 1、预算执行率（印出） 1、支出数 1
            疑点：新增 3，消失 2

            新增的部门年度（1）
              + 广州市荔湾区教育局 2021 年度

            消失的部门年度（1）
              - 广州市荔湾区司法局 2021 年度

            变动的部门年度（1）
              广州市荔湾区审计局 2021 年度（文件内容已变）
                支出数：900,000.00 元 → 700,000.00 元
                预算执行率（印出）：90.00%% → 70.00%%
                预算执行率（采用）：90.00%% → 70.00%%
                预算执行率（复算）：90.00%% → 70.00%%

            新增的疑点（3）
              广州市荔湾区审计局 2021 年度
                + ▲ 严重 execution-low：预算执行率 70.00%%（调整后预算）低于 80.00%%。
              广州市荔湾区教育局 2021 年度
                + ▲ 提示 missing-core：报告未写明自评得分。
                + ▲ 提示 problem-without-measure：列出 1 个问题，但没有改进措施。

            消失的疑点（2）
              广州市荔湾区司法局 2021 年度
                - ▲ 提示 missing-core：报告未写明自评得分。
                - ▲ 提示 problem-without-measure：列出 1 个问题，但没有改进措施。
            """
                .formatted(out, PACK, version),
            ""),
        diff(out.toString()));
  }

  @Test
  void inEnglishToo() {
    List<String> said = diff(out.toString(), "--language", "en").out().lines().toList();
    assertTrue(said.contains("department-years: 2 → 2; 1 new, 1 gone, 1 changed"), "" + said);
    assertTrue(
        said.contains(
            "    + ▲ fatal execution-low: The execution rate 70.00% (adjusted budget) is"
                + " below 80.00%."),
        "" + said);
  }

  @Test
  void aRunIsNamedByItsFolderByLatestOrByTheOutputDirectory() {
    String last = diff(out.toString()).out();
    assertEquals(last, diff(out + "/runs/2024-03", out + "/runs/2024-04").out());
    assertEquals(last, diff(out + "/runs/2024-03", out + "/latest").out());
    assertEquals(last, diff(out + "/runs/2024-03", out.toString()).out());
    assertEquals(last, diff(out + "/latest").out());
  }

  @Test
  void nothingDiffersBetweenARunAndItself() {
    Said same = diff(out.toString(), out + "/latest");
    assertEquals(ExitCode.DONE, same.code());
    assertTrue(same.out().endsWith("没有不同：2 个部门年度的数值和疑点都一样\n"), same.out());
  }

  @Test
  void aProgramReadsOneObject() throws IOException {
    Said said = diff(out.toString(), "--format", "json");
    JsonNode json = new ObjectMapper().readTree(said.out());

    assertEquals(ExitCode.DIFFERENT, said.code());
    assertEquals("2024-03", json.at("/before/run").asText());
    assertEquals(false, json.get("same").asBoolean());
    assertEquals(1, json.at("/counts/figures/expenditure_yuan").asInt());
    assertEquals("document", json.at("/changed/0/causes/0").asText());
    assertEquals("expenditure_yuan", json.at("/changed/0/figures/0/column").asText());
    assertEquals(900_000, json.at("/changed/0/figures/0/from").asDouble());
    assertEquals("广州市荔湾区教育局", json.at("/appeared/0/department").asText());
    assertEquals("execution-low", json.at("/new_findings/0/rule").asText());
    assertEquals(0, json.at("/left_out/changed").asInt());
  }

  @Test
  void whatIsNotListedIsCounted() throws IOException {
    assertTrue(diff(out.toString(), "--most", "0").out().contains("…… 另有 1 条未列出"));
    JsonNode json =
        new ObjectMapper().readTree(diff(out.toString(), "--most=0", "--format=json").out());
    assertEquals(1, json.at("/left_out/changed").asInt());
    assertEquals(1, json.at("/counts/changed").asInt());
  }

  @Test
  void aRunThatIsNotThereIsAnsweredWithTheNearest() {
    Said said = diff(out + "/runs/2024-3");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("这里没有已发布的运行"), said.err());
    assertTrue(said.err().contains("相近的运行：2024-0"), said.err());
    assertTrue(diff("gs://bucket/out").err().contains("本机磁盘"), "a store is refused");
    assertTrue(diff(out + "/runs/2024-03").err().contains("之前没有别的运行可比"));
  }

  private static Said diff(String... arguments) {
    StringWriter said = new StringWriter();
    StringWriter complained = new StringWriter();
    int code =
        new CommandLine(new DiffCommand())
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(complained))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments);
    return new Said(code, said.toString(), complained.toString());
  }
}
