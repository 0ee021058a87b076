package org.jixiao.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jixiao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is named later has the bytes of one that was named at once. */
class SourceUriTest {
  private static final ReportWriter WRITER = new ReportWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "2023/荔湾区 自评报告（终稿）.docx",
        "archive.zip!/inner \"quoted\".txt",
        "back\\slash\tand\u0001control",
        "rare-𠀀.txt",
        ""
      })
  void theBytesAreThoseOfARecordThatWasNamedAtOnce(String uri) throws RecordException {
    byte[] nameless = record("null");
    byte[] named = SourceUri.put(uri, nameless);
    Source source = new ReportReader().read(named, 0, named.length).source();

    assertEquals(uri, source.uri());
    assertEquals(
        new String(WRITER.bytes(new ReportReader().read(named, 0, named.length)), UTF_8),
        new String(named, UTF_8));
  }

  @Test
  void aRecordThatHasANameIsNotGivenAnother() throws RecordException {
    byte[] named = record("\"a.txt\"");

    assertThrows(IllegalArgumentException.class, () -> SourceUri.put("b.txt", named));
  }

  private static byte[] record(String uri) throws RecordException {
    String json =
        "{\"schema_version\":1,\"source\":{\"uri\":"
            + uri
            + ",\"sha256\":\"ab\",\"media_type\":\"text/plain\",\"charset\":\"UTF-8\"},"
            + "\"department\":\"广州市荔湾区财政局\",\"fiscal_year\":2023}";
    byte[] bytes = json.getBytes(UTF_8);
    return WRITER.bytes(new ReportReader().read(bytes, 0, bytes.length));
  }
}
