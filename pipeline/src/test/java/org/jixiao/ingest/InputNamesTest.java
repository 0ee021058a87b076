package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputNamesTest {
  private final MemoryStorage storage =
      new MemoryStorage()
          .with("/in/a/一.txt", "1")
          .with("/in/a/b/二.txt", "22")
          .with("/in/a/README.md", "x")
          .with("/in/a/.git/config", "x")
          .with("/in/a/_drafts/三.txt", "x")
          .with("/other/a/一.txt", "333");

  @Test
  void filesAreNamedFromTheirInputAndWhatIsNoSubmissionIsLeftOut() throws IOException {
    assertEquals(
        List.of(
            new InputFile("b/二.txt", "/in/a/b/二.txt", 2), new InputFile("一.txt", "/in/a/一.txt", 1)),
        InputNames.resolve(List.of("/in/a"), storage));
  }

  @Test
  void aSingleFileIsNamedByItsLastName() throws IOException {
    assertEquals(
        List.of(new InputFile("README.md", "/in/a/README.md", 1)),
        InputNames.resolve(List.of("/in/a/README.md"), storage));
  }

  @Test
  void severalInputsAreToldApart() throws IOException {
    assertEquals(
        List.of(
            new InputFile("a/b/二.txt", "/in/a/b/二.txt", 2),
            new InputFile("a/一.txt", "/in/a/一.txt", 1),
            new InputFile("a/一.txt~2", "/other/a/一.txt", 3)),
        InputNames.resolve(List.of("/other/a", "/in/a"), storage));
  }

  @Test
  void aFileUnderTwoInputsIsReadOnceAndAnEmptyInputIsNamed() throws IOException {
    assertEquals(
        List.of(
            new InputFile("a/b/二.txt", "/in/a/b/二.txt", 2),
            new InputFile("a/一.txt", "/in/a/一.txt", 1),
            new InputFile("nothing", "/in/nothing", -1)),
        InputNames.resolve(List.of("/in/a", "/in/a/b", "/in/nothing"), storage));
  }
}
