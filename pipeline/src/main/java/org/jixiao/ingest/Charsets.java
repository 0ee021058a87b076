package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decides a text's encoding strictly: by its byte order mark, else UTF-8 when every byte fits, else
 * GB18030 when every byte fits and what comes out looks like Chinese, else none.
 */
final class Charsets {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * In Chinese text nearly every pair of bytes stands in the part of GB2312 for punctuation and
   * common characters.
   */
  private static final double LEAST_SHARE_OF_COMMON = 0.85;

  private Charsets() {}

  /** A text, without its mark, and the name of its encoding. */
  record Decoded(String text, String charset) {}

  /** The text, or nothing when the bytes are none. */
  static Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return strictly(bytes, 3, UTF_8);
    if (startsWith(bytes, 0xFF, 0xFE)) return strictly(bytes, 2, UTF_16LE);
    if (startsWith(bytes, 0xFE, 0xFF)) return strictly(bytes, 2, UTF_16BE);
    Optional<Decoded> utf8 = strictly(bytes, 0, UTF_8);
    if (utf8.isPresent()) return utf8;
    return looksChinese(bytes) ? strictly(bytes, 0, GB18030) : Optional.empty();
  }

  /** The characters at the beginning of a text, good enough to tell what it is. */
  static String glance(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE)) return new String(head, 2, head.length - 2, UTF_16LE);
    if (startsWith(head, 0xFE, 0xFF)) return new String(head, 2, head.length - 2, UTF_16BE);
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Charset charset = isUtf8(head) ? UTF_8 : GB18030;
    return new String(head, mark, head.length - mark, charset);
  }

  static boolean hasUtf16Mark(byte[] head) {
    return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
  }

  static boolean hasMark(byte[] head) {
    return hasUtf16Mark(head) || startsWith(head, 0xEF, 0xBB, 0xBF);
  }

  /** The text when every byte fits an encoding. */
  static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    return strictly(bytes, 0, charset);
  }

  /** Whether all of {@code head} but a character cut off at its end is UTF-8. */
  static boolean isUtf8(byte[] head) {
    for (int cut = 0; cut < 4 && cut <= head.length; cut++) {
      if (strictly(java.util.Arrays.copyOf(head, head.length - cut), 0, UTF_8).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoded(text, charset.name()));
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  private static boolean looksChinese(byte[] bytes) {
    long pairs = 0;
    long common = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) continue;
      int trail = bytes[++i] & 0xFF;
      pairs++;
      boolean punctuationOrFirstLevel =
          (lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7);
      if (punctuationOrFirstLevel && trail >= 0xA1) common++;
    }
    return pairs > 0 && common >= LEAST_SHARE_OF_COMMON * pairs;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }
}
