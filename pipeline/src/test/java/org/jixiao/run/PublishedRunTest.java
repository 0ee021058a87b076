package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.commons.codec.digest.DigestUtils;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the output directory sees. */
class PublishedRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAMPLE =
      Path.of("../data/sample").toAbsolutePath().normalize().toString();

  /** What a run publishes beside its tables. */
  private static final List<String> MADE =
      List.of(
          "data_dictionary.csv", "datapackage.json", "report.html", "summary.csv", "summary.xlsx");

  @TempDir private Path folder;

  @Test
  void theManifestListsEveryFileWithItsRowsAndHash() throws IOException, SQLException {
    Path run = DirectRun.of(List.of(SAMPLE), folder, "run", "--splitBytes=40000");

    JsonNode manifest = manifest(run);
    assertEquals(rowsByQuery(run), rowsByManifest(manifest));
    List<String> files = new ArrayList<>(MADE);
    files.addAll(tableFiles(run));
    assertEquals(files, listedFiles(manifest));
    for (JsonNode file : manifest.get("outputs")) {
      byte[] bytes = Files.readAllBytes(run.resolve(file.get("path").asText()));
      assertEquals(bytes.length, file.get("bytes").asLong());
      assertEquals(DigestUtils.sha256Hex(bytes), file.get("sha256").asText());
    }
    JsonNode counts = manifest.get("counts");
    assertEquals("106 104 0 2", counts(counts));
    assertEquals(rowsByQuery(run).get("inputs"), counts.get("inputs").asLong());
    assertEquals(
        List.of(counts.get("outliers").asText()),
        Query.rows(
            "SELECT count(*) FROM "
                + Query.table(run, "outliers")
                + " WHERE verdict IN ('outlier', 'jump')"));
  }

  @Test
  void latestGoesToANewRunWithAllThatBelongsToIt() throws IOException {
    DirectRun.of(List.of(SAMPLE + "/records"), folder, "first");
    Path latest = folder.resolve("latest");
    assertEquals(Path.of("runs/first"), Files.readSymbolicLink(latest));

    DirectRun.of(List.of(SAMPLE + "/text"), folder, "second");

    assertEquals(Path.of("runs/second"), Files.readSymbolicLink(latest));
    assertEquals("second", manifest(latest).get("run").asText());
    assertEquals(
        "runs/second/manifest.json",
        JSON.readTree(folder.resolve("latest.json").toFile()).get("manifest").asText());
    assertEquals(
        Stream.concat(MADE.stream(), Stream.of("latest.json", "manifest.json", "tables"))
            .sorted()
            .toList(),
        names(latest));
    assertEquals("first", manifest(folder.resolve("runs/first")).get("run").asText());
  }

  @Test
  void aRunThatFailsWhilePublishingLeavesTheFormerResult() throws IOException {
    DirectRun.of(List.of(SAMPLE + "/records"), folder, "first");
    Files.createDirectories(folder.resolve("runs/second/summary.csv"));

    assertThrows(
        PipelineExecutionException.class,
        () -> DirectRun.of(List.of(SAMPLE + "/text"), folder, "second"));

    assertEquals(Path.of("runs/first"), Files.readSymbolicLink(folder.resolve("latest")));
    assertEquals(
        "runs/first/manifest.json",
        JSON.readTree(folder.resolve("latest.json").toFile()).get("manifest").asText());
    assertFalse(Files.exists(folder.resolve("runs/second/manifest.json")));
  }

  @Test
  void anEmptyDirectoryGivesEveryTableEmptyAndOneRejection() throws IOException, SQLException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Path run = DirectRun.of(List.of(empty.toString()), folder.resolve("out"), "run");

    SortedMap<String, Long> expected = new TreeMap<>();
    for (Table<?> table : Tables.ALL) expected.put(table.name(), 0L);
    expected.put("inputs", 1L);
    expected.put("rejections", 1L);
    assertEquals(expected, rowsByQuery(run));
    assertEquals(expected, rowsByManifest(manifest(run)));
    assertEquals("1 0 1 0", counts(manifest(run).get("counts")));
    assertEquals(
        List.of("empty||empty|there is no file under empty"),
        Query.rows("SELECT uri, place, code, detail FROM " + Query.table(run, "rejections")));
  }

  @Test
  void aPatternThatMatchesNothingIsARejectedInput() throws SQLException {
    Path run = DirectRun.of(List.of(SAMPLE + "/*.none", SAMPLE + "/text"), folder, "run");

    assertEquals(
        List.of("*.none||empty"),
        Query.rows("SELECT uri, place, code FROM " + Query.table(run, "rejections")));
    assertEquals(List.of("39"), Query.rows("SELECT count(*) FROM " + Query.table(run, "reports")));
  }

  @Test
  void aPatternTakesWhatItMatches() throws SQLException {
    Path run = DirectRun.of(List.of(SAMPLE + "/text/title-*.txt"), folder, "run");

    assertEquals(
        List.of(
            "title-on-two-lines-liwan-gov-office-2023.txt|read",
            "title-repeated-at-end-tianhe-gov-office-2022.txt|read"),
        Query.rows("SELECT uri, fate FROM " + Query.table(run, "inputs") + " ORDER BY uri"));
  }

  @Test
  void aSplitSizeThatCannotBeIsRefusedWithItsBounds() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> DirectRun.of(List.of(SAMPLE), folder, "run", "--splitBytes=10"));

    assertEquals("--splitBytes: 10 is not from 1024 to 1073741824", refusal.getMessage());
  }

  @Test
  void noTableHoldsAPathOfTheMachine() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path run =
        DirectRun.of(List.of(SAMPLE + "/records", empty.toString()), folder.resolve("out"), "run");

    try (Stream<Path> files = Files.walk(run.resolve("tables"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), UTF_8);
        assertFalse(bytes.contains(folder.toString()), file.toString());
      }
    }
  }

  private static SortedMap<String, Long> rowsByQuery(Path run) throws SQLException {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      String count = Query.rows("SELECT count(*) FROM " + Query.table(run, table.name())).get(0);
      rows.put(table.name(), Long.parseLong(count));
    }
    return rows;
  }

  private static SortedMap<String, Long> rowsByManifest(JsonNode manifest) {
    SortedMap<String, Long> rows = new TreeMap<>();
    manifest
        .get("rows")
        .properties()
        .forEach(entry -> rows.put(entry.getKey(), entry.getValue().asLong()));
    return rows;
  }

  private static List<String> tableFiles(Path run) throws IOException {
    try (Stream<Path> files = Files.walk(run.resolve("tables"))) {
      return files
          .filter(Files::isRegularFile)
          .map(run::relativize)
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private static List<String> listedFiles(JsonNode manifest) {
    return Stream.iterate(0, i -> i + 1)
        .limit(manifest.get("outputs").size())
        .map(i -> manifest.get("outputs").get(i).get("path").asText())
        .sorted()
        .toList();
  }

  /** In, read, rejected, superseded. */
  private static String counts(JsonNode counts) {
    return Stream.of("in", "read", "rejected", "superseded")
        .map(name -> counts.get("records_" + name).asText())
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  private static List<String> names(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static JsonNode manifest(Path run) throws IOException {
    return JSON.readTree(run.resolve("manifest.json").toFile());
  }
}
