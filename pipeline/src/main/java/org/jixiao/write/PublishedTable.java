package org.jixiao.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table of a published run, read from its files. Rows come in the order of the files' names and
 * as they stand in each.
 */
public final class PublishedTable {

  private final Path folder;

  private PublishedTable(Path folder) {
    this.folder = folder;
  }

  /** The table of that name in the folder of all tables of a run on the local disk. */
  public static PublishedTable of(Path tables, String name) {
    return new PublishedTable(tables.resolve(name));
  }

  /** The part of a table by years that one fiscal year has; it may be empty. */
  public PublishedTable inYear(int year) {
    return new PublishedTable(folder.resolve("year=" + year));
  }

  /**
   * The rows whose text in a column is {@code value}, with all columns.
   *
   * @throws IOException when a file cannot be read
   */
  public List<PublishedRow> where(String column, String value) throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    for (Path path : files()) {
      try (TableFile file = TableFile.open(path)) {
        file.where(column, value, rows::add);
      }
    }
    return rows;
  }

  /**
   * Hands on every row with these columns only.
   *
   * @throws IOException when a file cannot be read
   */
  public void each(List<String> columns, Consumer<PublishedRow> rows) throws IOException {
    for (Path path : files()) {
      try (TableFile file = TableFile.open(path)) {
        file.each(columns, rows);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
