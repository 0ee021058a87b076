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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the vocabulary's CSV files are: a header, lines that start with # are notes. */
interface DataFiles {

  /** The rows of the file of that name. */
  List<NamedCsvRecord> rows(String name);

  /** The files under {@code /schemas/} on the class path. */
  static DataFiles standard() {
    return name -> {
      try (InputStream in = DataFiles.class.getResourceAsStream("/schemas/" + name)) {
        if (in == null) throw new IllegalStateException("the class path lacks /schemas/" + name);
        return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read /schemas/" + name, e);
      }
    };
  }

  /** The folder's rows, then the standard ones. */
  static DataFiles standardAnd(Path folder) {
    DataFiles standard = standard();
    return name -> {
      List<NamedCsvRecord> rows = new ArrayList<>();
      Path file = folder.resolve(name);
      if (Files.exists(file)) rows.addAll(rows(file));
      rows.addAll(standard.rows(name));
      return rows;
    };
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return rows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<NamedCsvRecord> rows(Reader reader) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.SKIP)
        .skipEmptyLines(true)
        .ofNamedCsvRecord(reader)
        .stream()
        .toList();
  }
}
