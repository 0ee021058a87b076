package org.jixiao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Extractions that are kept for later runs, a file each, named by the document's content. Whoever
 * writes the same file twice writes the same bytes; a file that is torn is as good as none.
 *
 * @param folders that hold what the same extractor made of documents: the first is written to, the
 *     others are read; none keeps nothing
 */
public record Keep(Storage storage, List<String> folders) implements Serializable {

  private static final int FOLDER_DIGITS = 2;

  public Keep {
    folders = List.copyOf(folders);
  }

  /** Keeps nothing. */
  static Keep nothing(Storage storage) {
    return new Keep(storage, List.of());
  }

  /** What was made of a document of this content; from then on it is in the first folder. */
  Optional<Extracted> find(String sha256) throws IOException {
    for (int i = 0; i < folders.size(); i++) {
      Optional<Extracted> found = read(path(folders.get(i), sha256));
      if (found.isPresent()) {
        if (i > 0) put(sha256, found.get());
        return found;
      }
    }
    return Optional.empty();
  }

  /** Puts what was made of a document where later runs find it. */
  void put(String sha256, Extracted extracted) throws IOException {
    if (folders.isEmpty() || !extracted.isLasting()) return;
    try (OutputStream out = storage.create(path(folders.get(0), sha256))) {
      out.write(extracted.bytes());
    }
  }

  private Optional<Extracted> read(String path) {
    try (InputStream in = storage.open(path, 0)) {
      return Extracted.of(in.readAllBytes());
    } catch (IOException noneOrUnreadable) {
      return Optional.empty();
    }
  }

  private static String path(String folder, String sha256) {
    return folder
        + "/"
        + sha256.substring(0, FOLDER_DIGITS)
        + "/"
        + sha256.substring(FOLDER_DIGITS);
  }
}
