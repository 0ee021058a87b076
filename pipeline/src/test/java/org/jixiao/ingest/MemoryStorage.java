package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
final class MemoryStorage implements Storage {
  private static final long serialVersionUID = 1;
  private final transient Map<String, byte[]> files = new TreeMap<>();

  MemoryStorage with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  MemoryStorage with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  InputFile file(String path) {
    return new InputFile(path, path, files.get(path).length);
  }

  @Override
  public List<Found> list(String input) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().equals(input) || file.getKey().startsWith(input + "/"))
        .map(file -> new Found(file.getKey(), file.getValue().length))
        .toList();
  }

  @Override
  public InputStream open(String path, long start) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) throw new FileNotFoundException(path);
    int from = (int) Math.min(start, bytes.length);
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }

  @Override
  public OutputStream create(String path) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        files.put(path, toByteArray());
      }
    };
  }
}
