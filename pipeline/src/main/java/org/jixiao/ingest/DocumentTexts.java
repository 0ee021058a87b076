package org.jixiao.ingest;

import java.util.Optional;

/** Turns a document's bytes into the text that its evidence counts characters in. */
public interface DocumentTexts {

  /** What parts an archive's name from that of a file in it, in the names of inputs. */
  String IN_ARCHIVE = "!/";

  /** Plain text and tables of records, decoded as they are when they are read. */
  DocumentTexts PLAIN = bytes -> Charsets.decode(bytes).map(Charsets.Decoded::text);

  /** The text, or nothing when the bytes give none. */
  Optional<String> text(byte[] bytes);

  /** The bytes of a file in an archive, or nothing where archives are not opened. */
  default Optional<byte[]> entry(byte[] archive, String name) {
    return Optional.empty();
  }
}
