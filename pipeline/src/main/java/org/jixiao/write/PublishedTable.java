package org.jixiao.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.apache.parquet.io.InputFile;

/**
 * A table of a published run, read from its files. Rows come in the order of the files' names and
 * as they stand in each.
 */
public final class PublishedTable {

  private final TableFiles files;
  private final String folder;

  private PublishedTable(TableFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** The table of that name among a run's files. */
  public static PublishedTable of(TableFiles files, String name) {
    return new PublishedTable(files, name);
  }

  /** The table of that name in the folder of all tables of a run on the local disk. */
  public static PublishedTable of(Path tables, String name) {
    return of(TableFiles.below(tables), name);
  }

  /** The part of a table by years that one fiscal year has; it may be empty. */
  public PublishedTable inYear(int year) {
    return new PublishedTable(files, folder + "/year=" + year);
  }

  /**
   * The rows whose text in a column is {@code value}, with all columns.
   *
   * @throws IOException when a file cannot be read
   */
  public List<PublishedRow> where(String column, String value) throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        file.where(column, value, rows::add);
      }
    }
    return rows;
  }

  /**
   * Hands on the rows whose text in {@code column} is one of {@code values}, with these columns.
   *
   * @throws IOException when a file cannot be read
   */
  public void where(
      String column, Set<String> values, List<String> columns, Consumer<PublishedRow> rows)
      throws IOException {
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        file.where(column, values, columns, rows);
      }
    }
  }

  /**
   * How many rows there are, told by the files' ends.
   *
   * @throws IOException when a file cannot be read
   */
  public long rows() throws IOException {
    long rows = 0;
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        rows += file.rows();
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
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        file.each(columns, rows);
      }
    }
  }

  /**
   * Hands on the digest of every row over these columns, see {@link RowDigests}.
   *
   * @param columns of which the table has at least one
   * @throws IOException when a file cannot be read
   */
  public void digests(List<String> columns, LongConsumer digests) throws IOException {
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        file.digests(columns, digests);
      }
    }
  }

  /**
   * Hands on the rows whose digest over {@code digested} is wanted, with these columns only.
   *
   * @throws IOException when a file cannot be read
   */
  public void whereDigest(
      List<String> digested,
      LongPredicate wanted,
      List<String> columns,
      Consumer<PublishedRow> rows)
      throws IOException {
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        file.whereDigest(digested, wanted, columns, rows);
      }
    }
  }

  /**
   * The names of its columns in their order, by its first file; none where it has no file.
   *
   * @throws IOException when the file cannot be read
   */
  public List<String> columns() throws IOException {
    for (InputFile input : files.in(folder)) {
      try (TableFile file = TableFile.open(input)) {
        return file.columns();
      }
    }
    return List.of();
  }
}
