package org.jixiao.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  @TempDir private Path folder;

  private Path pack(String file, String id, int firstYear, String jurisdiction) throws IOException {
    try (InputStream in = Schemas.open("rule-packs/guangzhou-2019.json")) {
      String json =
          new String(in.readAllBytes(), UTF_8)
              .replace("guangzhou-2019", id)
              .replace("\"guangzhou\"", "\"" + jurisdiction + "\"")
              .replace("\"valid_from\": 2019", "\"valid_from\": " + firstYear);
      return Files.writeString(folder.resolve(file), json);
    }
  }

  private String refusal() {
    return assertThrows(
            InvalidRulePack.class, () -> RuleBookReader.read(RuleBookReader.texts(folder)))
        .getMessage()
        .replace(folder.toString(), "packs");
  }

  @Test
  void theListNamesEveryPackOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "schemas", "rule-packs"))) {
      List<String> there =
          files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
      List<String> listed =
          Schemas.rows("rule-packs.csv").stream()
              .map(row -> row.getField("pack"))
              .sorted()
              .toList();
      assertEquals(there, listed);
    }
    for (String id : RuleBook.builtInNames()) {
      for (RulePack pack : RuleBook.builtIn(id).orElseThrow().packs()) {
        assertEquals(pack.jurisdiction() + "-" + pack.validFrom(), pack.id());
      }
    }
  }

  @Test
  void aPackIsFoundByItsIdAndByItsJurisdiction() {
    assertEquals(
        List.of(
            "guangzhou", "sichuan", "guizhou", "guangzhou-2019", "sichuan-2021", "guizhou-2021"),
        RuleBook.builtInNames());
    assertEquals(RuleBook.builtIn("guizhou"), RuleBook.builtIn("guizhou-2021"));
    assertEquals(Optional.empty(), RuleBook.builtIn("nowhere"));
  }

  @Test
  void aReportIsJudgedByTheNewestPackThatHasBegunElseByTheOldest() throws IOException {
    pack("b.json", "guangzhou-2019", 2019, "guangzhou");
    pack("a.json", "guangzhou-2022", 2022, "guangzhou");
    RuleBook book = RuleBookReader.read(RuleBookReader.texts(folder));
    assertEquals("guangzhou-2019", book.of(2015).id());
    assertEquals("guangzhou-2019", book.of(2019).id());
    assertEquals("guangzhou-2019", book.of(2021).id());
    assertEquals("guangzhou-2022", book.of(2022).id());
    assertEquals("guangzhou-2022", book.of(2030).id());
    assertEquals("{2019=guangzhou-2019, 2022=guangzhou-2022}", book.ids().toString());
  }

  @Test
  void twoPacksOfOneFirstYearAreRefused() throws IOException {
    pack("a.json", "one", 2020, "guangzhou");
    pack("b.json", "other", 2020, "guangzhou");
    assertEquals(
        "packs/b.json:6: /valid_from: one in packs/a.json begins with the same year 2020",
        refusal());
  }

  @Test
  void twoPacksOfOneIdAreRefused() throws IOException {
    pack("a.json", "one", 2020, "guangzhou");
    pack("b.json", "one", 2022, "guangzhou");
    assertEquals("packs/b.json:2: /id: must not be one as in packs/a.json", refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"guangzhou-2019", "guangzhou", "sichuan-2021"})
  void aChangedPackUnderABuiltInNameIsRefused(String name) throws IOException {
    pack("a.json", name, 2020, "guangzhou");
    assertEquals(
        "packs/a.json:2: /id: " + name + " is built in and says something else; choose another id",
        refusal());
  }

  @Test
  void packsOfTwoPlacesInOneFolderAreRefused() throws IOException {
    pack("a.json", "one", 2020, "guangzhou");
    pack("b.json", "other", 2021, "foshan");
    assertEquals("packs/b.json:3: /jurisdiction: must be guangzhou as in packs/a.json", refusal());
  }

  @Test
  void aFolderWithoutAPackIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> RuleBookReader.read(RuleBookReader.texts(folder)));
  }
}
