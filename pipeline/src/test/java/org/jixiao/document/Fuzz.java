package org.jixiao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What fuzz tests of documents have in common. */
final class Fuzz {
  static final Limits LIMITS =
      new Limits(10, 1 << 20, 16 << 20, 200, 50, 20_000, 100, 2, 100, 2_000, 1 << 20);
  static final Documents DOCUMENTS = new Documents(LIMITS);

  private Fuzz() {}

  /** Something that may be refused. */
  interface Reading {
    void run() throws Refusal;
  }

  /** Reads; a refusal is as it should be, anything else is a finding. */
  static void read(Reading reading) {
    try {
      reading.run();
    } catch (Refusal refused) {
      refused.reason();
    }
  }

  /** An Office document whose main part is {@code main}. */
  static byte[] office(String name, byte[] main, String[]... others) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
      String relation =
          "<R><Relationship Id=\"1\" Type=\"/officeDocument\" Target=\"" + name + "\"/></R>";
      put(zip, "_rels/.rels", relation.getBytes(UTF_8));
      put(zip, name, main);
      for (String[] other : others) put(zip, other[0], other[1].getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
