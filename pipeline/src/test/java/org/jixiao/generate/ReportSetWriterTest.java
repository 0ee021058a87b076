package org.jixiao.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportSetWriterTest {
  @TempDir private Path folder;

  private List<Path> write(int count, String name, int perFile) throws IOException {
    return new ReportSetWriter(new Generator(7))
        .write(count, folder.resolve(name), perFile, written -> {});
  }

  @Test
  void theFilesHoldTheRecordsInOrderAndOnlyThem() throws IOException, RecordException {
    List<Path> files = write(250, "set", 100);
    assertEquals(
        List.of("reports-00000.jsonl", "reports-00001.jsonl", "reports-00002.jsonl"),
        names(folder.resolve("set")));
    assertEquals(folder.resolve("set.planted.csv"), files.get(3));
    int index = 0;
    for (Path file : files.subList(0, 3)) {
      for (String line : Files.readAllLines(file)) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        assertEquals(
            new Generator(7).at(index++).report(), new ReportReader().read(json, 0, json.length));
      }
    }
    assertEquals(250, index);
  }

  @Test
  void theSameSetIsTheSameBytesAndALongerOneBeginsWithIt() throws IOException {
    write(120, "one", 1_000);
    write(120, "two", 1_000);
    write(200, "more", 1_000);
    String one = Files.readString(folder.resolve("one/reports-00000.jsonl"));
    assertEquals(one, Files.readString(folder.resolve("two/reports-00000.jsonl")));
    assertTrue(Files.readString(folder.resolve("more/reports-00000.jsonl")).startsWith(one));
    String key = Files.readString(folder.resolve("one.planted.csv"));
    assertEquals(key, Files.readString(folder.resolve("two.planted.csv")));
    assertTrue(Files.readString(folder.resolve("more.planted.csv")).startsWith(key));
  }

  @Test
  void theKeyListsWhatIsPlantedAndNothingElse() throws IOException {
    write(1_000, "set", 1_000);
    List<String> expected = new ArrayList<>();
    expected.add("department,fiscal_year,rule,subject,description");
    new Generator(7)
        .first(1_000)
        .forEach(
            one -> {
              String who = one.report().department().name() + "," + one.report().fiscalYear();
              for (Planted planted : one.planted()) {
                expected.add(
                    who
                        + ","
                        + planted.rule()
                        + ","
                        + planted.subject()
                        + ","
                        + planted.description());
              }
            });
    assertEquals(expected, Files.readAllLines(folder.resolve("set.planted.csv")));
  }

  @Test
  void aRecordHasSomeTwoAndAHalfThousandBytes() throws IOException {
    write(2_000, "set", 2_000);
    long mean = Files.size(folder.resolve("set/reports-00000.jsonl")) / 2_000;
    assertTrue(mean > 2_300 && mean < 2_900, "mean " + mean);
  }

  @Test
  void whatExistsIsNotOverwritten() throws IOException {
    write(1, "set", 10);
    assertThrows(FileAlreadyExistsException.class, () -> write(1, "set", 10));
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
