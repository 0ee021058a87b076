package org.jixiao.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file that takes {@link Cells} and holds nothing of the time or the machine. The columns
 * are flat, so each cell goes straight to its column, not through the library's assembly of
 * records.
 */
final class ParquetFile {

  private static final long ROW_GROUP_BYTES = 64L << 20;
  private static final int PAGE_BYTES = 1 << 20;
  private static final int NO_PADDING = 0;

  /** How often the size of a row group is looked at, in whole lots of {@link Cells}. */
  private static final int ROWS_BETWEEN_LOOKS = 10_000;

  private static final FileEncryptionProperties IN_CLEAR = null;

  private final MessageType schema;
  private final Map<String, String> metadata;
  private final ParquetProperties properties;
  private final Zstd codec;
  private final ParquetFileWriter file;
  private ColumnChunkPageWriteStore pages;
  private ColumnWriteStore store;
  private ColumnWriter[] columns;
  private int groups;
  private long rows;

  private ParquetFile(OutputFile out, Layout layout, Map<String, String> metadata, Zstd codec)
      throws IOException {
    this.schema = layout.parquet();
    this.metadata = metadata;
    this.properties = properties(layout.columns());
    this.codec = codec;
    file =
        new ParquetFileWriter(
            out,
            schema,
            ParquetFileWriter.Mode.CREATE,
            ROW_GROUP_BYTES,
            NO_PADDING,
            IN_CLEAR,
            properties);
    file.start();
    beginGroup();
  }

  static ParquetFile open(OutputFile out, Layout layout, Map<String, String> metadata, Zstd codec)
      throws IOException {
    return new ParquetFile(out, layout, metadata, codec);
  }

  /**
   * The size of pages is looked at only when all columns have as many rows: after each lot of
   * cells. Dictionaries of distinct values and statistics of sizes would take half of all the time.
   */
  private static ParquetProperties properties(List<Column> columns) {
    ParquetProperties.Builder properties = ParquetProperties.builder();
    for (Column column : columns) {
      properties.withDictionaryEncoding(column.name(), !column.distinct());
    }
    return properties
        .withPageSize(PAGE_BYTES)
        .withMinRowCountForPageSizeCheck(Cells.MOST_ROWS)
        .estimateRowCountForPageSizeCheck(false)
        .withSizeStatisticsEnabled(false)
        .withValuesWriterFactory(new TextDictionary.Factory())
        .build();
  }

  private void beginGroup() {
    pages =
        ColumnChunkPageWriteStore.builder()
            .withCompressorProvider(column -> codec.getCompressor(CompressionCodecName.ZSTD))
            .withSchema(schema)
            .withAllocator(properties.getAllocator())
            .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
            .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
            .withRowGroupOrdinal(groups)
            .build();
    store = properties.newColumnWriteStore(schema, pages, pages);
    columns =
        schema.getColumns().stream()
            .map((ColumnDescriptor column) -> store.getColumnWriter(column))
            .toArray(ColumnWriter[]::new);
  }

  void write(Cells cells) throws IOException {
    cells.emit(columns);
    for (int row = 0; row < cells.rows(); row++) store.endRecord();
    rows += cells.rows();
    if (rows % ROWS_BETWEEN_LOOKS == 0 && store.getBufferedSize() > ROW_GROUP_BYTES) {
      endGroup();
      beginGroup();
    }
  }

  private void endGroup() throws IOException {
    file.startBlock(rows);
    store.flush();
    pages.flushToFileWriter(file);
    file.endBlock();
    letGo();
    groups++;
    rows = 0;
  }

  private void letGo() {
    store.close();
    pages.close();
  }

  /** Writes what is left and the footer. */
  void close() throws IOException {
    if (rows > 0) endGroup();
    else letGo();
    file.end(new HashMap<>(metadata));
    file.close();
  }
}
