package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final String TEXT = "全年预算数 3,982.33 万元，执行率 94.23%。";

  @Test
  void utf8IsRead() {
    assertEquals(
        Optional.of(new Charsets.Decoded(TEXT, "UTF-8")), Charsets.decode(TEXT.getBytes(UTF_8)));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    assertEquals(
        Optional.of(new Charsets.Decoded(TEXT, "UTF-8")),
        Charsets.decode(("\uFEFF" + TEXT).getBytes(UTF_8)));
    assertEquals(
        Optional.of(new Charsets.Decoded(TEXT, "UTF-16LE")),
        Charsets.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
  }

  @Test
  void gb18030IsReadWhenItLooksChinese() {
    assertEquals(
        Optional.of(new Charsets.Decoded(TEXT, "GB18030")),
        Charsets.decode(TEXT.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void latin1AndShiftJisAreNoChinese() {
    String french = "Le département a réalisé ses dépenses prévues à l'été.";
    assertEquals(Optional.empty(), Charsets.decode(french.getBytes(ISO_8859_1)));
    String japanese = "これは日本語のテキストです。報告書ではありません。";
    assertEquals(
        Optional.empty(), Charsets.decode(japanese.getBytes(Charset.forName("Shift_JIS"))));
  }

  @Test
  void aCharacterCutInTwoAtTheEndOfAHeadIsStillUtf8() {
    byte[] bytes = TEXT.getBytes(UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      assertEquals(
          true, Charsets.isUtf8(java.util.Arrays.copyOf(bytes, length)), "cut at " + length);
    }
  }
}
