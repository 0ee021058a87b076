package org.jixiao.write;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/**
 * Opens Parquet files that take {@link Cells} and that hold nothing of the time or the machine.
 * Parquet's signatures name Hadoop's Configuration; nothing here ever loads it.
 */
final class ParquetFile extends ParquetWriter.Builder<Cells, ParquetFile> {

  private static final long ROW_GROUP_BYTES = 64L << 20;
  private static final int PAGE_BYTES = 1 << 20;

  private final MessageType schema;
  private final Map<String, String> metadata;

  private ParquetFile(OutputFile file, MessageType schema, Map<String, String> metadata) {
    super(file);
    this.schema = schema;
    this.metadata = metadata;
  }

  /** Dictionaries of distinct values and statistics of sizes would take half of all the time. */
  static ParquetWriter<Cells> open(
      OutputFile file, Layout layout, Map<String, String> metadata, Zstd codec) throws IOException {
    ParquetFile builder = new ParquetFile(file, layout.parquet(), metadata);
    for (Column column : layout.columns()) {
      builder.withDictionaryEncoding(column.name(), !column.distinct());
    }
    return builder
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(codec)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .withPageSize(PAGE_BYTES)
        .withSizeStatisticsEnabled(false)
        .build();
  }

  @Override
  protected ParquetFile self() {
    return this;
  }

  @Override
  protected WriteSupport<Cells> getWriteSupport(ParquetConfiguration configuration) {
    return new Emitter(schema, metadata);
  }

  @Override
  @SuppressWarnings("deprecation")
  protected WriteSupport<Cells> getWriteSupport(Configuration configuration) {
    throw new UnsupportedOperationException("files are written without Hadoop");
  }

  private static final class Emitter extends WriteSupport<Cells> {

    private final WriteContext context;
    private RecordConsumer consumer;

    Emitter(MessageType schema, Map<String, String> metadata) {
      context = new WriteContext(schema, metadata);
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return context;
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
      throw new UnsupportedOperationException("files are written without Hadoop");
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Cells row) {
      row.emit(consumer);
    }
  }
}
