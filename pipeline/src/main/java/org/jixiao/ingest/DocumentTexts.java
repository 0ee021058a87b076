package org.jixiao.ingest;

import java.util.Optional;

/** Turns a document's bytes into the text that its evidence counts characters in. */
public interface DocumentTexts {

  /** What parts an archive's name from that of a file in it, in the names of inputs. */
  String IN_ARCHIVE = "!/";

  /** The text, or nothing when the bytes give none. */
  Optional<String> text(byte[] bytes);

  /** The bytes of a file in an archive, or nothing when it is not there. */
  Optional<byte[]> entry(byte[] archive, String name);
}
