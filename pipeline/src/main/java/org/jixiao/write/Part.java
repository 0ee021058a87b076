package org.jixiao.write;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A part file in the making; the file is created with its first row. */
final class Part<T> {

  /** The version of all tables' columns; columns are only added within one. */
  private static final String SCHEMA_VERSION = "1";

  private final Table<T> table;
  private final Integer year;
  private final String path;
  private final String rulePack;
  private final PartStore store;
  private final Zstd codec;
  private final Rows rows;
  private HashingOutput out;
  private ParquetFile file;
  private long count;

  Part(
      Table<T> table, Integer year, String fileName, String rulePack, PartStore store, Zstd codec) {
    this.table = table;
    this.year = year;
    this.path = table.folder(year) + "/" + fileName;
    this.rulePack = rulePack;
    this.store = store;
    this.codec = codec;
    this.rows = new Rows(table, this::accept);
  }

  void write(T value) throws IOException {
    table.rows().write(value, rows);
    if (rows.isMidway()) throw new IllegalStateException("table " + table + ": a row has no end");
    if (rows.areWaiting() && !isOpen()) open();
  }

  /** Writes what is left of the rows. */
  void flush() throws IOException {
    rows.flush();
  }

  boolean isOpen() {
    return file != null;
  }

  /** Creates the file if no row did. */
  void open() throws IOException {
    out = new HashingOutput(store.create(path));
    file = ParquetFile.open(out.asFile(), table.layout(), metadata(), codec);
  }

  PartFile close(long order) throws IOException {
    file.close();
    return new PartFile(table.name(), year, order, path, count, out.getPos(), out.hash());
  }

  /** Lets go of the file as it is, without a footer: no reader takes it for a table. */
  void abort() throws IOException {
    if (out != null) out.close();
  }

  private void accept(Cells cells) throws IOException {
    if (!isOpen()) open();
    file.write(cells);
    count += cells.rows();
  }

  /**
   * The schema with its descriptions is not under Avro's own key: Avro's reader would then expect
   * decimals as bytes and fail, while without it it takes them as they are.
   */
  private Map<String, String> metadata() {
    // In one order always: the footer keeps it, and an immutable map's differs from process to
    // process.
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("jixiao.schema_version", SCHEMA_VERSION);
    metadata.put("jixiao.rule_pack", rulePack);
    metadata.put("jixiao.avro_schema", table.layout().avro());
    return metadata;
  }
}
