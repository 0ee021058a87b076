package org.jixiao.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.TableFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of runs that have little, or more than fits. */
class LittlePageTest {

  @TempDir private Path folder;

  @Test
  void aRunWithoutReportsSaysSoAndTellsWhatWasRefused() throws IOException {
    Document page = PublishedTables.parsed(PublishedTables.of(folder, "a.jsonl", "{broken\n"));

    assertTrue(page.select("#city").text().contains("本次运行没有读入任何报告"));
    assertTrue(page.select("#gaps").text().contains("a.jsonl element 1 bad-json"));
    assertEquals(0, PublishedTables.data(page).path("reports").asInt(-1));
  }

  @Test
  void aReportWithoutFiguresHasDashesAndNoZeros() throws IOException {
    Document page =
        PublishedTables.parsed(
            PublishedTables.of(folder, "a.jsonl", PublishedTables.record("广州市荔湾区财政局", 2023, "")));

    assertEquals("2023 全市 1 — 0 — — — — — — 0", page.select("#city tbody tr").first().text());
  }

  @Test
  void theHeadlineYearHasEnoughReports() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      records.append(PublishedTables.record("广州市荔湾区第" + i + "财政局", 2022, ""));
    }
    records.append(PublishedTables.record("广州市荔湾区第0财政局", 2023, ""));
    TableFiles tables = PublishedTables.of(folder, "a.jsonl", records.toString());

    PageData data = PageReader.read(tables);

    assertEquals(List.of("广州市"), data.cities());
    assertEquals(2022, data.headlineYear("广州市"));
  }

  @Test
  void whatDoesNotFitIsLeftOutAndSaidPlainly() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String faulty = i < 4 ? ",\"score\":{\"total\":86,\"full_marks\":100,\"grade\":\"优\"}" : FINE;
      records.append(PublishedTables.record("广州市荔湾区第" + i + "财政局", 2023, faulty));
    }
    TableFiles tables = PublishedTables.of(folder, "a.jsonl", records.toString());

    PageData data = PageReader.read(tables, 8);

    assertEquals(40, data.reports());
    assertEquals(8, data.sheet("reports").rows().size());
    assertEquals(8, data.sheet("review_list").rows().size());
    List<String> carried = ids(data.sheet("reports"));
    List<String> heaviest = ids(data.sheet("review_list")).subList(0, 6);
    assertTrue(carried.containsAll(heaviest), carried + " has " + heaviest);
    StringWriter html = new StringWriter();
    new PageHtml(data, Texts.read(), html).write();
    String said = Jsoup.parse(html.toString()).getElementById("carried").text();
    assertTrue(said.startsWith("本页收入 8 / 40 个部门年度：最新年度应复核的 6 个，另按编号均匀抽取 2 个"), said);
  }

  private static final String FINE =
      ",\"budget\":{\"original_yuan\":100,\"adjusted_yuan\":100},\"expenditure\":{\"total_yuan\":95},"
          + "\"rates\":{\"execution_pct\":97}";

  @Test
  void aFirstRunHasNothingToCompareWith() throws IOException {
    Document page = PublishedTables.parsed(PublishedTables.of(folder, "a.jsonl", "{broken\n"));

    assertTrue(page.select("#restated").text().contains("这是第一次发布"));
    assertTrue(PublishedTables.data(page).path("restated").isMissingNode());
  }

  @Test
  void whatChangedSinceTheRunBeforeIsTold() throws IOException {
    String department = "广州市荔湾区财政局";
    String score = ",\"score\":{\"total\":%s,\"full_marks\":100,\"grade\":\"优\"}";
    TableFiles before =
        PublishedTables.of(
            folder.resolve("before"),
            "a.jsonl",
            PublishedTables.record(department, 2023, score.formatted("95")));
    TableFiles after =
        PublishedTables.of(
            folder.resolve("after"),
            "a.jsonl",
            PublishedTables.record(department, 2023, score.formatted("86.5"))
                + PublishedTables.record(department, 2022, score.formatted("91")));

    Document page = Jsoup.parse(PublishedTables.page(after, Optional.of(before)));

    String said = page.select("#restated").text();
    assertTrue(said.contains("1 个部门年度的 2 处数字有变；新增 1 个、减少 0 个部门年度；新增疑点"), said);
    assertTrue(said.contains(department + " 2023 自评得分 95.00 86.50"), said);
    assertEquals(
        1, PublishedTables.data(page).path("restated").path("counts").path("appeared").asInt());
  }

  @Test
  void histogramsCountEveryReportThoughFewAreCarried() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String score = ",\"score\":{\"total\":%s,\"full_marks\":100,\"grade\":null}";
      records.append(
          PublishedTables.record(
              "广州市荔湾区第" + i + "财政局", 2023, score.formatted(i < 5 ? "100" : "92.5")));
    }
    PageData data = PageReader.read(PublishedTables.of(folder, "a.jsonl", records.toString()), 2);
    StringWriter json = new StringWriter();
    PageJson.write(data, Texts.read(), json);

    JsonNode histograms = new ObjectMapper().readTree(json.toString()).path("histograms");

    assertEquals("[[92,7],[100,5]]", histograms.path(0).path("score").toString());
  }

  private static List<String> ids(Sheet sheet) {
    return sheet.rows().stream().map((PublishedRow row) -> row.text("report_id")).toList();
  }
}
