package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second run extracts nothing again and says the same. */
class KeptExtractionsTest {
  private static final String DOCUMENTS =
      Path.of("../data/sample/documents").toAbsolutePath().normalize().toString();
  private static final String TEXTS =
      Path.of("../data/sample/text").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @Test
  void theTablesAreTheSameWithFreshAndWithKeptExtractions() throws IOException {
    List<String> inputs = List.of(DOCUMENTS, TEXTS);
    Path without = DirectRun.of(inputs, folder.resolve("off"), "run", "--keepExtractions=false");
    Path first = DirectRun.of(inputs, folder.resolve("on"), "first");
    Path second = DirectRun.of(inputs, folder.resolve("on"), "second");

    assertFalse(Files.exists(folder.resolve("off/.kept")));
    assertEquals(tables(without), tables(first));
    assertEquals(tables(without), tables(second));
    long documents = count(without, "documents_extracted");
    assertTrue(documents >= 45, "only " + documents + " documents");
    assertEquals(documents, count(first, "documents_extracted"));
    assertEquals(0, count(first, "documents_kept"));
    assertEquals(0, count(second, "documents_extracted"));
    assertEquals(documents, count(second, "documents_kept"));
  }

  @Test
  void aRenamedAndAMovedCopyAreNotExtractedAgainAndTheTablesNameThemAnew() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path after = Files.createDirectories(folder.resolve("after/deep"));
    for (String name : List.of("title-on-two-lines-liwan-gov-office-2023.txt")) {
      Files.copy(Path.of(TEXTS, name), before.resolve("a.txt"));
      Files.copy(Path.of(TEXTS, name), after.resolve("报告 \"终稿\".txt"));
    }
    Path out = folder.resolve("out");
    DirectRun.of(List.of(before.toString()), out, "before");
    Path moved = DirectRun.of(List.of(folder.resolve("after").toString()), out, "after");
    Path fresh =
        DirectRun.of(List.of(folder.resolve("after").toString()), folder.resolve("new"), "run");

    assertEquals(1, count(moved, "documents_kept"));
    assertEquals(tables(fresh), tables(moved));
  }

  @Test
  void anotherRulePackReadsWhatWasKeptAndOtherWordsDoNot() throws IOException {
    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("labels.csv"), "field,term\noriginal,岁首核定盘子\n");
    Path out = folder.resolve("out");
    DirectRun.of(List.of(DOCUMENTS), out, "first");

    Path pack = DirectRun.of(List.of(DOCUMENTS), out, "pack", "--rulePack=sichuan-2021");
    Path other = DirectRun.of(List.of(DOCUMENTS), out, "words", "--vocabulary=" + words);

    assertEquals(0, count(pack, "documents_extracted"));
    assertEquals(0, count(other, "documents_kept"));
  }

  @Test
  void aDamagedStoreIsMadeAgain() throws IOException {
    Path out = folder.resolve("out");
    Path first = DirectRun.of(List.of(DOCUMENTS), out, "first");
    List<Path> kept = files(out.resolve(".kept"));
    for (int i = 0; i < kept.size(); i++) {
      byte[] bytes = Files.readAllBytes(kept.get(i));
      if (i % 3 == 0) bytes[bytes.length / 2] ^= 1;
      if (i % 3 == 1) bytes = new byte[0];
      Files.write(kept.get(i), bytes);
    }

    Path second = DirectRun.of(List.of(DOCUMENTS), out, "second");

    assertEquals(tables(first), tables(second));
    assertEquals(kept.size() / 3, count(second, "documents_kept"));
  }

  @Test
  void whatTwoQuartersDidNotNeedIsSwept() throws IOException {
    Path out = folder.resolve("out");
    for (String quarter : List.of("2025Q2", "2025Q3", "2025Q4", "2026Q1")) {
      Files.createDirectories(out.resolve(".kept/" + quarter + "/version/ab"));
    }

    KeptFolders.sweep(DirectRun.settings(List.of(DOCUMENTS), out, "run"));

    try (Stream<Path> quarters = Files.list(out.resolve(".kept"))) {
      assertEquals(
          List.of("2025Q4", "2026Q1"),
          quarters.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  private static long count(Path run, String name) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    return manifest.get("counts").get(name).asLong();
  }

  /** Every published file with its fingerprint but the page, which also tells of the run before. */
  private static List<String> tables(Path run) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    List<String> files = new ArrayList<>();
    for (JsonNode file : manifest.get("outputs")) {
      if (!file.get("path").asText().equals("report.html")) files.add(file.toString());
    }
    return files;
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> paths = Files.walk(below)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
