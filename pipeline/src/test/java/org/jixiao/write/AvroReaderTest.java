package org.jixiao.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.Conversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read tables through Avro see the same values. */
class AvroReaderTest {

  @Test
  void avroReadsDecimalsAsTheyAre(@TempDir Path folder) throws IOException {
    PartWriter writer =
        new PartWriter(new LocalPartStore(folder), 0, "part-00000", PackNames.only("default"));
    writer.write(ItemTables.TASKS, Samples.full());
    PartFile file = writer.close().get(0);

    GenericData model = new GenericData();
    model.addLogicalTypeConversion(new Conversions.DecimalConversion());
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(folder.resolve(file.path())), new PlainParquetConfiguration())
            .withDataModel(model)
            .withCodecFactory(new Unzstd())
            .build()) {
      assertEquals(
          "{\"report_id\": \"2021-440103-ab\", \"fiscal_year\": 2021, \"division_code\": \"440103\","
              + " \"district\": \"荔湾区\", \"ordinal\": 1, \"name\": \"信息化\","
              + " \"budget_yuan\": 123.45, \"expenditure_yuan\": 123.00, \"execution_pct\": 99.6400}",
          reader.read().toString());
    }
  }
}
