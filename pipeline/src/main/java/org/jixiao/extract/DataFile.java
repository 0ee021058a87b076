package org.jixiao.extract;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the vocabulary's CSV files: a header, lines that start with # are notes. */
final class DataFile {

  private DataFile() {}

  /** The rows of {@code /schemas/name} on the class path. */
  static List<NamedCsvRecord> resource(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream("/schemas/" + name)) {
      if (in == null) throw new IllegalStateException("the class path lacks /schemas/" + name);
      return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read /schemas/" + name, e);
    }
  }

  static List<NamedCsvRecord> rows(Reader reader) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.SKIP)
        .skipEmptyLines(true)
        .ofNamedCsvRecord(reader)
        .stream()
        .toList();
  }
}
