package org.jixiao.generate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.record.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportWriterTest {
  @TempDir private Path directory;

  @Test
  void everyReportIsAFileAndALineOfTheTruth() throws IOException {
    List<LayoutFamily> families = List.of(LayoutFamily.FORM, LayoutFamily.HARD_WRAPPED);
    TextReportSet texts = new TextReportSet(9, families);
    Path truth = new TextReportWriter(texts).write(600, directory);
    List<String> lines = Files.readAllLines(truth);
    assertEquals(600, lines.size());
    for (int i : IntStream.of(0, 1, 511, 512, 599).toArray()) {
      Rendered report = texts.at(i);
      assertEquals(report.text(), Files.readString(directory.resolve("reports/" + report.name())));
      assertEquals(
          new String(
              new ReportWriter().bytes(report.truth()), java.nio.charset.StandardCharsets.UTF_8),
          lines.get(i));
    }
    assertEquals("00511-hard-wrapped.txt", texts.at(511).name());
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    TextReportWriter writer = new TextReportWriter(new TextReportSet(9));
    writer.write(1, directory);
    assertThrows(FileAlreadyExistsException.class, () -> writer.write(1, directory));
  }
}
