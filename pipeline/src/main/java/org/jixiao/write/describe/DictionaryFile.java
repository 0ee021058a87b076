package org.jixiao.write.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A file of {@code schemas/dictionary}, from the class path. */
final class DictionaryFile {

  private DictionaryFile() {}

  /** Its rows in order, without notes. */
  static List<NamedCsvRecord> rows(String name) {
    String resource = "/schemas/dictionary/" + name;
    InputStream in = DictionaryFile.class.getResourceAsStream(resource);
    if (in == null) throw new IllegalStateException(resource + " is not on the class path");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(in, UTF_8)) {
      return rows.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }
}
