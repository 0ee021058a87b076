package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.commons.codec.digest.DigestUtils;
import org.jixiao.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the same name, of business days, and how long they stay. */
class RerunTest {
  private static final Path SAMPLE = Path.of("../data/sample/text").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Path out;
  private Path inputs;

  @BeforeEach
  void twoReports() throws IOException {
    out = folder.resolve("out");
    inputs = Files.createDirectories(folder.resolve("in"));
    add("title-on-two-lines-liwan-gov-office-2023.txt");
    add("title-repeated-at-end-tianhe-gov-office-2022.txt");
  }

  @Test
  void theSameRunAgainLeavesTheSameFiles() throws IOException {
    run("run");
    SortedMap<String, String> before = files(out.resolve("runs"));

    run("run");

    assertEquals(before, files(out.resolve("runs")));
    assertEquals("runs/run", latest());
  }

  @Test
  void theSameNameWithOtherInputsIsPublishedBesideTheFirst() throws IOException {
    run("run");
    SortedMap<String, String> before = files(out.resolve("runs/run"));
    add("utf8-byte-order-mark-yuexiu-organ-affairs-2021.txt");

    run("run");

    assertEquals(before, files(out.resolve("runs/run")));
    assertEquals("runs/run.2", latest());
    assertEquals("run.2", manifest("run.2").get("run").asText());
    assertEquals(3, manifest("run.2").get("counts").get("records_read").asLong());
    run("run");
    assertEquals(List.of("run", "run.2"), runs());
  }

  @Test
  void aRunAfterOneThatFailedIsAsIfNew() throws IOException {
    Files.createDirectories(out.resolve("runs/run/tables/reports/year=1999"));
    Files.writeString(out.resolve("runs/run/tables/reports/year=1999/part-00000.parquet"), "old");
    Files.createDirectories(out.resolve(".staging/run/parts"));
    Files.writeString(out.resolve(".staging/run/parts/old"), "old");

    Leftovers.of(DirectRun.settings(List.of(inputs.toString()), out, "run")).sweep();
    run("run");
    DirectRun.of(List.of(inputs.toString()), folder.resolve("fresh"), "run");

    assertEquals(tables(folder.resolve("fresh/runs/run")), tables(out.resolve("runs/run")));
  }

  @Test
  void aRunThatWasGivenUpPublishesNothing() throws IOException {
    Settings settings = DirectRun.settings(List.of(inputs.toString()), out, "run");
    Claim claim = Claim.of(settings);
    claim.lay();

    assertEquals(true, claim.withdraw());
    Pipeline pipeline = Pipeline.create();
    JixiaoPipeline.build(pipeline, settings, claim);
    Pipeline.PipelineExecutionException refused =
        assertThrows(
            Pipeline.PipelineExecutionException.class, () -> pipeline.run().waitUntilFinish());

    assertEquals("the run was given up; nothing is published", refused.getCause().getMessage());
    assertFalse(Files.exists(out.resolve("runs")));
  }

  @Test
  void aRunThatIsPublishingCannotBeGivenUpAndMayTryAgain() throws IOException {
    Claim claim = new Claim(out.resolve("staging").toString());
    claim.lay();
    claim.take();

    assertFalse(claim.withdraw());
    claim.take();
  }

  @Test
  void whoGivesUpGivesWayToACopyOfTheClaim() throws IOException {
    Path staging = out.resolve("staging");
    Claim claim = new Claim(staging.toString());
    claim.lay();
    Files.copy(staging.resolve("claim.open"), staging.resolve("claim.taken"));

    assertFalse(claim.withdraw());
    claim.take();
  }

  @Test
  void aBusinessDayNamesTheRunAndStandsInTheManifest() throws IOException {
    run(null, "--businessDate=2026-11-20");

    assertEquals(List.of("2026-11-20"), runs());
    assertEquals(
        "2026-11-20", manifest("2026-11-20").get("settings").get("business_date").asText());
    assertEquals("runs/2026-11-20", latest());
  }

  @Test
  void aBackfillOfAnEarlierDayDoesNotTakeLatestFromALaterOne() throws IOException {
    run(null, "--businessDate=2026-11-20");
    run(null, "--businessDate=2026-11-19");
    assertEquals("runs/2026-11-20", latest());

    add("utf8-byte-order-mark-yuexiu-organ-affairs-2021.txt");
    run(null, "--businessDate=2026-11-20");
    assertEquals("runs/2026-11-20.2", latest());

    run("by-hand");
    assertEquals("runs/by-hand", latest());
    run(null, "--businessDate=2026-11-19");
    assertEquals("runs/2026-11-19.2", latest());
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    for (String day : List.of("20261120", "2026-02-30", "yesterday", "")) {
      IllegalArgumentException refusal =
          assertThrows(
              IllegalArgumentException.class, () -> run(null, "--businessDate=" + day), day);
      assertEquals(
          "--businessDate: \"" + day + "\" is no day written as YYYY-MM-DD", refusal.getMessage());
    }
  }

  @Test
  void asManyRunsStayAsAreKept() throws IOException {
    publish("a", "b", "c", "d");

    assertEquals(List.of("a", "b"), PublishedRuns.of(keeping("d", 2)).retire());
    assertEquals(List.of("c", "d"), runs());
    assertEquals(List.of(), PublishedRuns.of(keeping("d", 0)).retire());
  }

  @Test
  void theLatestRunAndTheOneJustPublishedStay() throws IOException {
    publish("a", "b", "c", "d");
    new LatestPointer(out.toString(), "b").swing();

    assertEquals(List.of("c", "d"), PublishedRuns.of(keeping("a", 1)).retire());
    assertEquals(List.of("a", "b"), runs());
  }

  @Test
  void aRunThatSomebodyReadsStaysUntilLater() throws IOException {
    publish("a", "b", "c");
    try (InputStream reader = Files.newInputStream(out.resolve("runs/a/summary.csv"))) {
      assertEquals(List.of("b"), PublishedRuns.of(keeping("c", 1)).retire());
      assertEquals(0xEF, reader.read());
    }
    assertEquals(List.of("a"), PublishedRuns.of(keeping("c", 1)).retire());
  }

  /** The same result under many names, a minute apart. */
  private void publish(String... names) throws IOException {
    long minute = 0;
    for (String name : names) {
      run(name);
      Files.setLastModifiedTime(
          out.resolve("runs/" + name + "/manifest.json"),
          FileTime.fromMillis(1_000_000 + 60_000 * ++minute));
    }
  }

  private Settings keeping(String run, int runs) {
    return DirectRun.settings(List.of(inputs.toString()), out, run, "--keepRuns=" + runs);
  }

  private void run(String name, String... options) {
    DirectRun.of(List.of(inputs.toString()), out, name, options);
  }

  private void add(String report) throws IOException {
    Files.copy(SAMPLE.resolve(report), inputs.resolve(report));
  }

  private String latest() throws IOException {
    return Files.readSymbolicLink(out.resolve("latest")).toString();
  }

  private List<String> runs() throws IOException {
    try (Stream<Path> runs = Files.list(out.resolve("runs"))) {
      return runs.map(run -> run.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode manifest(String run) throws IOException {
    return new ObjectMapper().readTree(out.resolve("runs/" + run + "/manifest.json").toFile());
  }

  private static String tables(Path run) throws IOException {
    assertFalse(Files.exists(run.resolve("tables/reports/year=1999")));
    return new ObjectMapper()
        .readTree(run.resolve("manifest.json").toFile())
        .get("outputs")
        .toPrettyString();
  }

  private static SortedMap<String, String> files(Path below) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(below)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(
            below.relativize(path).toString(), DigestUtils.sha256Hex(Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
