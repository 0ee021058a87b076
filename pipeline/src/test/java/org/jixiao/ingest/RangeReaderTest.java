package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeReaderTest {
  private static final String TEXT = "{\"a\":1}\r\n\n  {\"b\":2}\n{\"三\":3}\n\n{\"last\":4}";

  @Test
  void everyLineHasItsNumberAndOffset() throws IOException {
    assertEquals(
        List.of(
            "line 1@0 {\"a\":1}",
            "line 3@10 {\"b\":2}",
            "line 4@20 {\"三\":3}",
            "line 6@31 {\"last\":4}"),
        read(TEXT, 1, 0, Long.MAX_VALUE));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertEquals(List.of("line 1@3 {}"), read("\uFEFF{}\n", 1, 0, 100));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 11, 19, 41})
  void anyCutGivesEachLineOnce(int size) throws IOException {
    int length = TEXT.getBytes(UTF_8).length;
    MemoryStorage storage = new MemoryStorage().with("f", TEXT);
    List<String> lines = new ArrayList<>();
    long next = 1;
    for (long start = 0; start < length; start += size) {
      Range range =
          new Range("f", "f", "f", Range.Form.JSON_LINES, start, Math.min(length, start + size));
      next += RangeReader.read(storage, range, next, new Collector(lines));
    }
    assertEquals(read(TEXT, 1, 0, Long.MAX_VALUE), lines);
    assertEquals(7, next);
  }

  @Test
  void aLineLongerThanTheBufferIsReadWhole() throws IOException {
    String longText = "{\"x\":\"" + "字".repeat(1_000_000) + "\"}";
    List<String> lines = read(longText + "\n{}", 1, 0, Long.MAX_VALUE);
    assertEquals("line 1@0 " + longText, lines.get(0));
    assertEquals("line 2@" + (longText.getBytes(UTF_8).length + 1) + " {}", lines.get(1));
  }

  @Test
  void aStagedLineBringsItsInputAndPlace() throws IOException {
    byte[] record = StagedLine.record("甲\t乙.csv", "line 3", "{\"a\":1}".getBytes(UTF_8));
    byte[] refusal =
        StagedLine.refusal(new Rejection("丙.txt", "", Reason.UNDECODABLE, "line\nbreak\\"));
    byte[] file = new byte[record.length + refusal.length];
    System.arraycopy(record, 0, file, 0, record.length);
    System.arraycopy(refusal, 0, file, record.length, refusal.length);
    MemoryStorage storage = new MemoryStorage().with("s", file);
    List<String> lines = new ArrayList<>();
    Range range = new Range("", "s", "s", Range.Form.STAGED, 0, file.length);
    RangeReader.read(storage, range, 1, new Collector(lines));
    assertEquals(List.of("line 3@0 {\"a\":1}", "丙.txt  UNDECODABLE line\nbreak\\"), lines);
  }

  private static List<String> read(String text, long first, long start, long end)
      throws IOException {
    List<String> lines = new ArrayList<>();
    Range range = new Range("f", "f", "f", Range.Form.JSON_LINES, start, end);
    RangeReader.read(new MemoryStorage().with("f", text), range, first, new Collector(lines));
    return lines;
  }

  private record Collector(List<String> lines) implements RecordVisitor {
    @Override
    public void record(Position at, byte[] bytes, int offset, int length) {
      String text = new String(bytes, offset, length, UTF_8);
      lines.add(at.place() + "@" + at.offset() + " " + text);
    }

    @Override
    public void refusal(Position at, Rejection rejection) {
      lines.add(
          rejection.uri()
              + " "
              + rejection.place()
              + " "
              + rejection.reason()
              + " "
              + rejection.detail());
    }
  }
}
