package org.jixiao.write;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A table: its name, its columns and how a value of {@code T} becomes rows of it.
 *
 * @param <T> what rows are made of
 */
public final class Table<T> {

  private final String name;
  private final Layout layout;
  private final ToIntFunction<T> year;
  private final RowWriter<T> rows;

  private Table(String name, ToIntFunction<T> year, RowWriter<T> rows) {
    this.name = name;
    this.layout = Layout.ofTable(name);
    this.year = year;
    this.rows = rows;
  }

  /** A table with one partition per fiscal year; {@code year} tells a value's. */
  static <T> Table<T> yearly(String name, ToIntFunction<T> year, RowWriter<T> rows) {
    return new Table<>(name, year, rows);
  }

  /** A table without partitions. */
  static <T> Table<T> undivided(String name, RowWriter<T> rows) {
    return new Table<>(name, null, rows);
  }

  public String name() {
    return name;
  }

  /** What a row is, in a sentence. */
  public String doc() {
    return layout.doc();
  }

  /** In the order in which rows are written. */
  public List<Column> columns() {
    return layout.columns();
  }

  /** Whether its files lie under {@code year=YYYY}. */
  public boolean isYearly() {
    return year != null;
  }

  Layout layout() {
    return layout;
  }

  /** The partition of a value; null in a table without partitions. */
  Integer yearOf(T value) {
    return year == null ? null : (Integer) year.applyAsInt(value);
  }

  RowWriter<T> rows() {
    return rows;
  }

  /** The folder of a partition, relative to the folder of all tables: {@code tasks/year=2021}. */
  public String folder(Integer partition) {
    return isYearly() ? name + "/year=" + partition : name;
  }

  @Override
  public String toString() {
    return name;
  }
}
