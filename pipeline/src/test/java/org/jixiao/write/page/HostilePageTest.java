package org.jixiao.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an input holds stays words, whatever it looks like. */
class HostilePageTest {

  private static final List<String> NAMES =
      List.of(
          "广州市荔湾区</script><script>alert(1)</script>局",
          "广州市荔湾区<img src=x onerror=alert(2)>局",
          "广州市荔湾区\"><svg onload=alert(3)>局",
          "广州市荔湾区<!--<script>局",
          "广州市荔湾区]]>\u2028&lt;b&gt;局",
          "广州市荔湾区\u202Eevil\u202C局");

  @TempDir private static Path folder;
  private static Document page;

  @BeforeAll
  static void draw() throws IOException {
    StringBuilder records = new StringBuilder();
    for (String name : NAMES) {
      for (int year : new int[] {2022, 2023}) {
        records.append(PublishedTables.record(name, year, PROBLEM));
      }
    }
    records.append("{broken\n");
    page =
        PublishedTables.parsed(
            PublishedTables.of(folder, "a'<b onclick=alert(4)>&.jsonl", records.toString()));
  }

  private static final String PROBLEM =
      ",\"problems\":[{\"marker\":\"一是\",\"text\":\"</script><script>alert(5)</script>预算执行率偏低\"}],"
          + "\"evidence\":[{\"path\":\"/score/total\",\"quote\":\"<b>自评 95 分</b>\",\"start\":0,\"end\":16,"
          + "\"printed\":\"95\",\"unit\":\"分\"}],\"score\":{\"total\":95,\"full_marks\":null,\"grade\":null}";

  @Test
  void noElementIsSlippedIn() {
    assertEquals(3, page.select("script").size());
    assertEquals(List.of(), page.select("img, svg, b, iframe").eachAttr("outerHtml"));
    assertEquals(0, page.select("[onclick], [onerror], [onload]").size());
  }

  @Test
  void theNamesAreInTheDataAsTheyWereRead() throws IOException {
    JsonNode departments =
        PublishedTables.data(page)
            .path("sheets")
            .path("reports")
            .path("columns")
            .path("department")
            .path("words");

    assertEquals(
        NAMES.stream().map(HostilePageTest::read).sorted().toList(),
        departments.valueStream().map(JsonNode::asText).sorted().toList());
  }

  /** A name as reports are read: without white space, brackets in full width. */
  private static String read(String name) {
    return name.replaceAll("[\\s\u2028]", "").replace('(', '（').replace(')', '）');
  }

  @Test
  void theFileNameIsShownAsItIs() {
    String gaps = page.select("#gaps").text();

    assertTrue(gaps.contains("a'<b onclick=alert(4)>&.jsonl"), gaps);
  }

  @Test
  void theWordsOfAReportAreInTheDataOnlyAsText() {
    String data = page.getElementById("data").data();

    assertTrue(data.contains("\\u003C/script\\u003E"), "the problem's words");
    assertEquals(-1, data.indexOf('<'));
    assertEquals(-1, data.indexOf('\u2028'));
  }
}
