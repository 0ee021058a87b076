package org.jixiao.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files that lie beside the classes of this package. */
final class Resource {
  private Resource() {}

  static String text(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) throw new FileNotFoundException(name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
