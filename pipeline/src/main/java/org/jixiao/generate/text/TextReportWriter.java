package org.jixiao.generate.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jixiao.record.ReportWriter;

/**
 * Writes reports as text, {@code DIR/reports/NNNNN-family.txt}, and what they say, {@code
 * DIR/truth.jsonl}: a record per report in their order, {@code source.uri} the name of its file.
 */
public final class TextReportWriter {
  private static final int CHUNK = 512;

  private final TextReportSet reports;
  private final ReportWriter records = new ReportWriter();

  public TextReportWriter(TextReportSet reports) {
    this.reports = reports;
  }

  /**
   * Writes the first {@code count} reports into {@code directory}, which is made if need be.
   *
   * @return the file that says what the reports say
   * @throws java.nio.file.FileAlreadyExistsException when one of the files exists
   */
  public Path write(long count, Path directory) throws IOException {
    return write(count, directory, written -> {});
  }

  /** The same, and tells now and then how many are written. */
  public Path write(long count, Path directory, LongConsumer progress) throws IOException {
    Path texts = Files.createDirectories(directory.resolve("reports"));
    Path truth = directory.resolve("truth.jsonl");
    try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(truth, CREATE_NEW))) {
      for (long from = 0; from < count; from += CHUNK) {
        for (byte[] line : chunk(from, Math.min(count, from + CHUNK), texts)) {
          lines.write(line);
          lines.write('\n');
        }
        progress.accept(Math.min(count, from + CHUNK));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return truth;
  }

  private List<byte[]> chunk(long from, long to, Path texts) {
    return LongStream.range(from, to).parallel().mapToObj(i -> one(i, texts)).toList();
  }

  private byte[] one(long index, Path texts) {
    Rendered report = reports.at(index);
    try {
      Files.write(texts.resolve(report.name()), report.text().getBytes(UTF_8), CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records.bytes(report.truth());
  }
}
