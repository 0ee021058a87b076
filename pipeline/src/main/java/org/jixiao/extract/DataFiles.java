package org.jixiao.extract;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the vocabulary's CSV files are: a header, lines that start with # are notes. */
interface DataFiles {

  /** The rows of the file of that name. */
  List<DataRow> rows(String name);

  /** The files under {@code /schemas/} on the class path. */
  static DataFiles standard() {
    return name -> {
      try (InputStream in = DataFiles.class.getResourceAsStream("/schemas/" + name)) {
        if (in == null) throw new IllegalStateException("the class path lacks /schemas/" + name);
        return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read /schemas/" + name, e);
      }
    };
  }

  /** The added rows, then the standard ones. */
  static DataFiles standardAnd(AddedWords added) {
    DataFiles standard = standard();
    return name -> {
      List<DataRow> rows = new ArrayList<>();
      if (added.files().containsKey(name)) rows.addAll(rows(name, added.files().get(name)));
      rows.addAll(standard.rows(name));
      return rows;
    };
  }

  private static List<DataRow> rows(String name, String text) {
    try {
      return CsvReader.builder()
          .commentStrategy(CommentStrategy.SKIP)
          .skipEmptyLines(true)
          .ofNamedCsvRecord(text)
          .stream()
          .map(row -> new DataRow(name, row))
          .toList();
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }
}
