package org.jixiao.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A rendering that has been written.
 *
 * @param path in the run's folder
 * @param rows of tables that it shows
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record RenderedFile(String path, long rows, long bytes, String sha256) {

  /** Writes a rendering and closes {@code file}. */
  public static RenderedFile write(Rendering rendering, TableFiles tables, OutputStream file)
      throws IOException {
    try (HashingOutput out = new HashingOutput(file)) {
      long rows = rendering.write(tables, out);
      return new RenderedFile(rendering.path(), rows, out.getPos(), out.hash());
    }
  }
}
