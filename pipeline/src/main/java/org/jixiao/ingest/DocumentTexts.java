package org.jixiao.ingest;

import java.util.Optional;

/** Turns a document's bytes into the text that its evidence counts characters in. */
public interface DocumentTexts {

  /** Plain text and tables of records, decoded as they are when they are read. */
  DocumentTexts PLAIN = bytes -> Charsets.decode(bytes).map(Charsets.Decoded::text);

  /** The text, or nothing when the bytes give none. */
  Optional<String> text(byte[] bytes);
}
