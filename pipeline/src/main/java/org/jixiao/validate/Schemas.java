package org.jixiao.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data files on the class path under {@code schemas/}. */
final class Schemas {

  private Schemas() {}

  static InputStream open(String name) {
    InputStream in = Schemas.class.getResourceAsStream("/schemas/" + name);
    if (in == null)
      throw new IllegalStateException("schemas/" + name + " is not on the class path");
    return in;
  }

  /** The rows of a CSV file with a header, in order. */
  static List<NamedCsvRecord> rows(String name) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(open(name))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the themes. */
  static List<String> themes() {
    try (InputStream in = open("themes.json")) {
      return LocatedJson.parse(in, "themes.json").members().get("themes").elements().stream()
          .map(theme -> theme.members().get("id").text())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
