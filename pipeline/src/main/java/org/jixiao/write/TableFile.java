package org.jixiao.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.columnindex.RowRanges;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file of a published table, opened for reading. Its columns are flat, so they are read
 * side by side without assembling records.
 */
final class TableFile implements AutoCloseable {

  private final ParquetFileReader reader;
  private final MessageType schema;

  private TableFile(ParquetFileReader reader) {
    this.reader = reader;
    this.schema = reader.getFileMetaData().getSchema();
  }

  static TableFile open(InputFile file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Unzstd())
            .build();
    return new TableFile(ParquetFileReader.open(file, options));
  }

  long rows() {
    return reader.getRecordCount();
  }

  /**
   * Hands on the rows whose text in {@code column} is {@code value}. Of the other columns only the
   * pages that hold such rows are read.
   */
  void where(String column, String value, Consumer<PublishedRow> rows) throws IOException {
    List<String> all = schema.getFields().stream().map(Type::getName).toList();
    where(column, Set.of(value), all, rows);
  }

  /** The same for rows with one of several texts, and with these columns only. */
  void where(String column, Set<String> values, List<String> columns, Consumer<PublishedRow> rows)
      throws IOException {
    if (!schema.containsField(column)) return;
    Set<Binary> wanted = new HashSet<>();
    for (String value : values) wanted.add(Binary.fromString(value));
    MessageType shown = only(new HashSet<>(columns));
    for (int group = 0; group < reader.getRowGroups().size(); group++) {
      RowRanges found = find(group, column, wanted);
      if (found.rowCount() == 0) continue;
      reader.setRequestedSchema(shown);
      emit(reader.readFilteredRowGroup(group, found), shown, found.rowCount(), rows);
    }
  }

  private RowRanges find(int group, String column, Set<Binary> wanted) throws IOException {
    MessageType key = only(Set.of(column));
    reader.setRequestedSchema(key);
    PageReadStore pages = reader.readRowGroup(group);
    ColumnReader values = new FlatColumns(pages, key).readers().get(0);
    int present = values.getDescriptor().getMaxDefinitionLevel();
    RowRanges.Builder found = RowRanges.builder();
    for (long row = 0; row < pages.getRowCount(); row++) {
      if (values.getCurrentDefinitionLevel() == present && wanted.contains(values.getBinary())) {
        found.addSelectedRow(row);
      }
      values.consume();
    }
    return found.build();
  }

  /** Hands on the digest of every row over these columns. */
  void digests(List<String> columns, LongConsumer digests) throws IOException {
    for (int group = 0; group < reader.getRowGroups().size(); group++) {
      for (long digest : digests(group, columns)) digests.accept(digest);
    }
  }

  /** Hands on the rows whose digest is wanted, of which only the pages that hold them are read. */
  void whereDigest(
      List<String> digested,
      LongPredicate wanted,
      List<String> columns,
      Consumer<PublishedRow> rows)
      throws IOException {
    MessageType told = only(new HashSet<>(columns));
    for (int group = 0; group < reader.getRowGroups().size(); group++) {
      long[] digests = digests(group, digested);
      RowRanges.Builder found = RowRanges.builder();
      for (int row = 0; row < digests.length; row++) {
        if (wanted.test(digests[row])) found.addSelectedRow(row);
      }
      RowRanges ranges = found.build();
      if (ranges.rowCount() == 0) continue;
      reader.setRequestedSchema(told);
      emit(reader.readFilteredRowGroup(group, ranges), told, ranges.rowCount(), rows);
    }
  }

  private long[] digests(int group, List<String> columns) throws IOException {
    MessageType wanted = only(new HashSet<>(columns));
    reader.setRequestedSchema(wanted);
    return RowDigests.of(reader.readRowGroup(group), wanted, columns);
  }

  /** The names of the columns that the file has, in their order. */
  List<String> columns() {
    return schema.getFields().stream().map(Type::getName).toList();
  }

  /** Hands on every row with these columns, as far as the file has them. */
  void each(List<String> columns, Consumer<PublishedRow> rows) throws IOException {
    MessageType wanted = only(new HashSet<>(columns));
    reader.setRequestedSchema(wanted);
    for (PageReadStore pages = reader.readNextRowGroup();
        pages != null;
        pages = reader.readNextRowGroup()) {
      emit(pages, wanted, pages.getRowCount(), rows);
    }
  }

  private static void emit(
      PageReadStore pages, MessageType wanted, long count, Consumer<PublishedRow> rows) {
    FlatColumns columns = new FlatColumns(pages, wanted);
    for (long row = 0; row < count; row++) rows.accept(columns.next());
  }

  private MessageType only(Set<String> columns) {
    return new MessageType(
        schema.getName(),
        schema.getFields().stream().filter(field -> columns.contains(field.getName())).toList());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
