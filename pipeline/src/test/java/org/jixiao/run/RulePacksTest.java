package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each report is judged by the pack of its year, and rows and files name that pack. */
class RulePacksTest {

  private static final Path BUILT_IN =
      Path.of("..", "schemas", "rule-packs", "guangzhou-2019.json");

  @TempDir private Path folder;

  private Path packs() throws IOException {
    Path packs = Files.createDirectory(folder.resolve("packs"));
    String json = Files.readString(BUILT_IN);
    Files.writeString(packs.resolve("guangzhou-2019.json"), json);
    String stricter =
        json.replace("guangzhou-2019", "guangzhou-2022")
            .replace("\"valid_from\": 2019", "\"valid_from\": 2022")
            .replace("\"execution_low_warn_pct\": 90", "\"execution_low_warn_pct\": 95");
    Files.writeString(packs.resolve("guangzhou-2022.json"), stricter);
    return packs;
  }

  private Path reports() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int year : List.of(2021, 2023)) {
      lines.append(
          """
          {"schema_version":1,"department":"广州市荔湾区审计局","fiscal_year":%d,\
          "budget":{"original_yuan":10000000.00,"adjusted_yuan":10000000.00},\
          "expenditure":{"total_yuan":9300000.00},"score":{"total":94},\
          "problems":[],"measures":[]}
          """
              .formatted(year));
    }
    return Files.writeString(folder.resolve("reports.jsonl"), lines.toString());
  }

  @Test
  void theYearChoosesThePackThatJudgesAndIsNamed() throws IOException, SQLException {
    Path run =
        DirectRun.of(
            List.of(reports().toString()), folder.resolve("out"), "run", "--rulePack=" + packs());
    assertEquals(
        List.of(
            "2021|deduction-without-problem|guangzhou-2019",
            "2023|deduction-without-problem|guangzhou-2022",
            "2023|execution-low|guangzhou-2022",
            "2023|silence|guangzhou-2022"),
        Query.rows(
            "SELECT fiscal_year, rule, rule_pack FROM "
                + Query.table(run, "findings")
                + " ORDER BY 1, 2"));
    assertEquals(
        List.of("2021|guangzhou-2019", "2023|guangzhou-2022"),
        Query.rows(
            "SELECT fiscal_year, rule_pack FROM " + Query.table(run, "reports") + " ORDER BY 1"));
    assertEquals(
        List.of("guangzhou-2019", "guangzhou-2019; guangzhou-2022", "guangzhou-2022"),
        Query.rows(
            "SELECT DISTINCT decode(value) FROM parquet_kv_metadata('"
                + run.resolve("tables")
                + "/**/*.parquet') WHERE decode(key) = 'jixiao.rule_pack' ORDER BY 1"));
    assertEquals("guangzhou-2019; guangzhou-2022", PublishedRun.find(run).orElseThrow().rulePack());
  }

  @Test
  void packsOfFilesTravelAsTheirText() throws IOException {
    Path packs = packs();
    RulePacks named = RulePacks.named(packs.toString());
    byte[] sent = SerializableUtils.serializeToByteArray(named);
    try (Stream<Path> files = Files.list(packs)) {
      for (Path file : files.toList()) Files.delete(file);
    }
    RulePacks arrived = (RulePacks) SerializableUtils.deserializeFromByteArray(sent, "packs");
    assertEquals("{2019=guangzhou-2019, 2022=guangzhou-2022}", arrived.load().ids().toString());
  }

  @Test
  void anUnknownNameListsWhatThereIs() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RulePacks.named("nowhere"));
    assertTrue(
        refused
            .getMessage()
            .startsWith("--rulePack: \"nowhere\" is no file or folder and none of guangzhou, "),
        refused.getMessage());
  }
}
