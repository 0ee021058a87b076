package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.util.Optional;

/** Whatever the bytes, an encoding is either right for every one of them or none. */
class EncodingFuzzTest {

  @FuzzTest
  void whatIsDecodedGivesTheSameBytesAgain(byte[] bytes) {
    Optional<Charsets.Decoded> decoded = Charsets.decode(bytes);
    decoded.ifPresent(
        text -> {
          byte[] again = text.text().getBytes(Charset.forName(text.charset()));
          byte[] unmarked =
              java.util.Arrays.copyOfRange(bytes, bytes.length - again.length, bytes.length);
          assertArrayEquals(unmarked, again);
        });
    new Sniffer(CsvColumns.standard()).sniff(bytes);
  }
}
