package org.jixiao.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.avro.Conversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read tables through Avro see the same values. */
class AvroReaderTest {

  @Test
  void avroReadsDecimalsAsTheyAre(@TempDir Path folder) throws IOException {
    PartWriter writer = new PartWriter(new LocalPartStore(folder), 0, "part-00000", "default");
    writer.write(ItemTables.TASKS, Samples.full());
    PartFile file = writer.close().get(0);

    GenericData model = new GenericData();
    model.addLogicalTypeConversion(new Conversions.DecimalConversion());
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(folder.resolve(file.path())), new PlainParquetConfiguration())
            .withDataModel(model)
            .withCodecFactory(new Decompression())
            .build()) {
      assertEquals(
          "{\"report_id\": \"2021-440103-ab\", \"fiscal_year\": 2021, \"division_code\": \"440103\","
              + " \"district\": \"荔湾区\", \"ordinal\": 1, \"name\": \"信息化\","
              + " \"budget_yuan\": 123.45, \"expenditure_yuan\": 123.00, \"execution_pct\": 99.6400}",
          reader.read().toString());
    }
  }

  /** Hadoop's codecs are not there. */
  private static final class Decompression
      implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      return this;
    }

    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      return BytesInput.from(
          com.github.luben.zstd.Zstd.decompress(bytes.toInputStream().readAllBytes(), size));
    }

    @Override
    public void decompress(ByteBuffer from, int size, ByteBuffer to, int fullSize) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void release() {}
  }
}
