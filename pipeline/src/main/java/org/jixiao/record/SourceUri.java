package org.jixiao.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Puts a document's name into a record that {@link ReportWriter} wrote without it: the bytes are
 * those that it would have written with it.
 */
public final class SourceUri {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final byte[] BEFORE = ascii("{\"schema_version\":1,\"source\":{\"uri\":");
  private static final byte[] NAMELESS = ascii("{\"schema_version\":1,\"source\":{\"uri\":null,");
  private static final int BEHIND = NAMELESS.length - 1;

  private SourceUri() {}

  /**
   * The record with the name.
   *
   * @throws IllegalArgumentException when it was not written without one
   */
  public static byte[] put(String uri, byte[] record) {
    if (!isNameless(record)) throw new IllegalArgumentException("the record has a source.uri");
    ByteArrayOutputStream named = new ByteArrayOutputStream(record.length + uri.length() + 64);
    named.writeBytes(BEFORE);
    writeString(uri, named);
    named.write(record, BEHIND, record.length - BEHIND);
    return named.toByteArray();
  }

  private static void writeString(String text, ByteArrayOutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static boolean isNameless(byte[] record) {
    return record.length > NAMELESS.length
        && Arrays.equals(record, 0, NAMELESS.length, NAMELESS, 0, NAMELESS.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
