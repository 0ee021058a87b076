package org.jixiao.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.jixiao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReportRoundTripTest {
  private final ReportReader reader = new ReportReader();
  private final ReportWriter writer = new ReportWriter();

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadBackEqual(long seed) throws RecordException {
    Report report = RandomReport.of(seed);
    byte[] json = writer.bytes(report);
    assertEquals(report, reader.read(json, 0, json.length));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRecordIsOneLine(long seed) throws IOException {
    Report report = RandomReport.of(seed);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    writer.writeLine(report, line);
    String text = line.toString(StandardCharsets.UTF_8);
    assertEquals(text.length() - 1, text.indexOf('\n'));
    assertArrayEquals(writer.bytes(report), text.stripTrailing().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRecordInTheSchemasOrderIsWrittenAsItWasRead() throws RecordException {
    byte[] json = ExampleRecord.JSON.getBytes(StandardCharsets.UTF_8);
    Report report = reader.read(json, 0, json.length);
    assertEquals(ExampleRecord.JSON, new String(writer.bytes(report), StandardCharsets.UTF_8));
  }
}
