package org.jixiao.ingest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A list that somebody keeps in a spreadsheet: CSV in UTF-8 or GB18030 with a header of known
 * columns, Chinese or English; lines that begin with # are notes.
 */
public final class ListFile {
  private final String name;
  private final Map<String, String> columns;

  /**
   * A file with its columns.
   *
   * @param columns the English name of each header that may stand in it
   */
  private ListFile(String name, Map<String, String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** One line. */
  public static final class Row {
    private final String file;
    private final long line;
    private final Map<String, String> cells;

    private Row(String file, long line, Map<String, String> cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** The cell without white space around it; null when it is empty or there is no such column. */
    public String text(String column) {
      String text = cells.getOrDefault(column, "").strip();
      return text.isEmpty() ? null : text;
    }

    /** As {@link #text}, but it must be there. */
    public String required(String column) {
      String text = text(column);
      if (text == null) throw refuse(column + " is empty");
      return text;
    }

    /** A year such as 2019 or 2019年; null when the cell is empty. */
    public Integer year(String column) {
      String text = text(column);
      if (text == null) return null;
      String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
      if (!digits.matches("(19|20)[0-9]{2}")) {
        throw refuse(column + ": \"" + text + "\" is no year");
      }
      return Integer.valueOf(digits);
    }

    public long line() {
      return line;
    }

    /** Why the line cannot be used, with its place. */
    public IllegalArgumentException refuse(String reason) {
      return new IllegalArgumentException(file + ", line " + line + ": " + reason);
    }
  }

  /**
   * The rows of a file.
   *
   * @param columns the English name of each header that may stand in it
   * @param required the English names of those that must
   * @throws IllegalArgumentException naming file, line and reason when it is no such list
   */
  public static List<Row> read(Path file, Map<String, String> columns, List<String> required)
      throws IOException {
    if (!Files.isRegularFile(file)) throw new IllegalArgumentException(file + ": no such file");
    Charsets.Decoded decoded =
        Charsets.decode(Files.readAllBytes(file))
            .orElseThrow(
                () -> new IllegalArgumentException(file + ": the bytes are neither UTF-8 nor GBK"));
    return new ListFile(file.toString(), columns).rows(decoded.text(), required);
  }

  /** The rows of a file on the class path, in UTF-8. */
  public static List<Row> resource(
      String path, Map<String, String> columns, List<String> required) {
    try (var in = ListFile.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("the class path lacks " + path);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ListFile(path, columns).rows(text, required);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + path, e);
    }
  }

  private List<Row> rows(String text, List<String> required) {
    try {
      List<NamedCsvRecord> records =
          CsvReader.builder()
              .commentStrategy(CommentStrategy.SKIP)
              .skipEmptyLines(true)
              .ofNamedCsvRecord(text)
              .stream()
              .toList();
      if (!records.isEmpty()) checkHeader(records.get(0).getHeader(), required);
      return records.stream().map(this::row).toList();
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private void checkHeader(List<String> header, List<String> required) {
    for (String column : required) {
      boolean isThere = header.stream().anyMatch(h -> column.equals(columns.get(h.strip())));
      if (!isThere) {
        throw new IllegalArgumentException(
            name + ", line 1: the column \"" + column + "\" is missing; there are " + header);
      }
    }
  }

  private Row row(NamedCsvRecord record) {
    Map<String, String> cells = new java.util.HashMap<>();
    record
        .getFieldsAsMap()
        .forEach(
            (header, cell) -> {
              String column = columns.get(header.strip());
              if (column != null) cells.put(column, cell);
            });
    return new Row(name, record.getStartingLineNumber(), cells);
  }
}
