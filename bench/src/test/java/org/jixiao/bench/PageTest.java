package org.jixiao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  @TempDir private Path folder;

  @Test
  void onlyWhatStandsBetweenTheMarksIsReplaced() throws IOException {
    Path file = folder.resolve("page.md");
    Files.write(file, List.of("before", "<!-- a -->", "old", "<!-- end of a -->", "after"));

    new Page(file).replace("a", List.of("new", "newer"));

    assertEquals(
        List.of("before", "<!-- a -->", "new", "newer", "<!-- end of a -->", "after"),
        Files.readAllLines(file));
  }

  @Test
  void aPageWithoutTheMarksIsRefused() throws IOException {
    Path file = folder.resolve("page.md");
    Files.write(file, List.of("before"));

    assertThrows(IllegalArgumentException.class, () -> new Page(file).replace("a", List.of("new")));
  }
}
