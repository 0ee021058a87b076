package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.command.JixiaoProcess.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that {@code --log json} writes to standard error is an event. */
class JsonLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DATA = Path.of("../data").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void aRunTellsItsBeginPlanStagesAndEnd() throws IOException {
    Said said = run(DATA.resolve("sample").toString(), "--businessDate=2026-11-20", "--keepRuns=3");

    List<JsonNode> events = events(said);
    assertEquals(
        List.of("started", "planned", "stage", "stage", "stage", "stage", "published"),
        events.stream()
            .map(event -> event.get("event").asText())
            .filter(name -> !name.equals("progress"))
            .toList());
    JsonNode started = events.get(0);
    assertEquals("direct", started.get("engine").asText());
    assertEquals(out().toString(), started.get("output").asText());
    assertEquals(3, started.get("keep_runs").asInt());
    JsonNode planned = named(events, "planned").get(0);
    assertEquals(57, planned.get("inputs").asInt());
    JsonNode published = events.get(events.size() - 1);
    assertEquals("2026-11-20", published.get("published_as").asText());
    assertEquals(true, published.get("latest").asBoolean());
    assertEquals(106, published.get("records_in").asLong());
    assertEquals(104, published.get("records_read").asLong());
    assertEquals(said.code(), published.get("exit_code").asInt());
    assertTrue(published.get("records_per_second").asLong() > 0);
    assertEquals(106, stage(events, "scan").get("records").asLong());
    assertTrue(Files.exists(Path.of(published.get("manifest").asText())));
    for (JsonNode event : events) {
      assertEquals("2026-11-20", event.get("run").asText());
      assertEquals("2026-11-20", event.get("business_date").asText());
      assertTrue(Instant.parse(event.get("time").asText()).isAfter(Instant.EPOCH));
    }
  }

  @Test
  void aFailureIsAnEventWithItsCode() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no directory");

    Said said =
        JixiaoProcess.run(
            folder,
            "run",
            DATA.resolve("sample/text").toString(),
            "--output=" + file + "/out",
            "--log=json");

    List<JsonNode> events = events(said);
    JsonNode failed = events.get(events.size() - 1);
    assertEquals("failed", failed.get("event").asText());
    assertEquals("unwritable", failed.get("code").asText());
    assertEquals(4, failed.get("exit_code").asInt());
    assertEquals(4, said.code());
  }

  @Test
  void aWrongCommandLineIsAnEvent() throws IOException {
    for (String wrong : List.of("--businessDate=x", "--keepRuns=many", "--splitBytes=1")) {
      Said said = run(DATA.resolve("sample/text").toString(), wrong);

      JsonNode failed = events(said).get(0);
      assertEquals("usage", failed.get("code").asText(), wrong);
      assertEquals(1, failed.get("exit_code").asInt());
      assertEquals(1, said.code());
    }
  }

  @Test
  void anOptionThatNobodyKnowsIsAnEvent() throws IOException {
    Said said = run(DATA.resolve("sample/text").toString(), "--unknownOption=1");

    JsonNode failed = events(said).get(0);
    assertEquals("usage", failed.get("code").asText());
    assertTrue(failed.get("reason").asText().contains("unknownOption"), said.err());
  }

  @Test
  void whatALibraryWritesIsReadLineByLine() {
    PrintStream former = System.err;
    List<String> lines = new ArrayList<>();
    try {
      ForeignLines.route(lines::add);
      System.err.print("one ");
      System.err.println("line 中");
      System.err.println();
      System.err.println("another");
    } finally {
      System.setErr(former);
    }

    assertEquals(List.of("one line 中", "", "another"), lines);
  }

  private static JsonNode stage(List<JsonNode> events, String name) {
    return named(events, "stage").stream()
        .filter(event -> event.path("stage").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> named(List<JsonNode> events, String name) {
    return events.stream().filter(event -> event.get("event").asText().equals(name)).toList();
  }

  private static List<JsonNode> events(Said said) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : said.errLines()) events.add(JSON.readTree(line));
    return events;
  }

  private Said run(String input, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("run", input, "--output=" + out()));
    command.addAll(List.of("--log", "json"));
    command.addAll(List.of(options));
    return JixiaoProcess.run(folder, command.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }
}
