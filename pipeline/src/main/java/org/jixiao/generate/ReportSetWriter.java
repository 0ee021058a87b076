package org.jixiao.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jixiao.model.Report;
import org.jixiao.record.ReportWriter;

/**
 * Writes generated records as JSON Lines, {@code DIR/reports-00000.jsonl} and so on, and what is
 * planted in them beside the directory, as {@code DIR.planted.csv}.
 */
public final class ReportSetWriter {
  private static final int RECORDS_PER_FILE = 100_000;
  private static final int BUFFER = 1 << 18;

  private final Generator generator;
  private final ReportWriter writer = new ReportWriter();

  public ReportSetWriter(Generator generator) {
    this.generator = generator;
  }

  /**
   * Writes the first {@code count} records into {@code directory}, which is made if need be.
   *
   * @return the files written, the key last
   * @throws java.nio.file.FileAlreadyExistsException when one of them exists
   */
  public List<Path> write(long count, Path directory) throws IOException {
    return write(count, directory, written -> {});
  }

  /** The same, and tells after each record how many are written. */
  public List<Path> write(long count, Path directory, LongConsumer progress) throws IOException {
    return write(count, directory, RECORDS_PER_FILE, progress);
  }

  List<Path> write(long count, Path directory, int recordsPerFile, LongConsumer progress)
      throws IOException {
    Files.createDirectories(directory);
    Path keyFile = directory.resolveSibling(directory.getFileName() + ".planted.csv");
    List<Path> files = new ArrayList<>();
    try (CsvWriter key =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(keyFile, UTF_8, CREATE_NEW)) {
      key.writeRecord("department", "fiscal_year", "rule", "subject", "description");
      for (long from = 0; from < count; from += recordsPerFile) {
        Path file = directory.resolve(name(files.size()));
        writeFile(file, from, Math.min(count, from + recordsPerFile), key, progress);
        files.add(file);
      }
    }
    files.add(keyFile);
    return files;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "reports-%05d.jsonl", number);
  }

  private void writeFile(Path file, long from, long to, CsvWriter key, LongConsumer progress)
      throws IOException {
    try (OutputStream lines =
        new BufferedOutputStream(Files.newOutputStream(file, CREATE_NEW), BUFFER)) {
      for (long index = from; index < to; index++) {
        Generated generated = generator.at(index);
        writer.writeLine(generated.report(), lines);
        for (Planted planted : generated.planted()) writeKey(generated.report(), planted, key);
        progress.accept(index + 1);
      }
    }
  }

  private static void writeKey(Report report, Planted planted, CsvWriter key) {
    key.writeRecord(
        report.department().name(),
        report.fiscalYear().toString(),
        planted.rule(),
        planted.subject(),
        planted.description());
  }
}
