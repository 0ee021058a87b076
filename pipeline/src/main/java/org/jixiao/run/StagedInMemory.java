package org.jixiao.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jixiao.ingest.Storage;

/** Reads inputs where they are and keeps the one staged file of a batch in memory. */
final class StagedInMemory implements Storage {
  private static final long serialVersionUID = 1;

  static final String PATH = "memory:staged";

  private final Storage inputs;
  private final transient ByteArrayOutputStream staged = new ByteArrayOutputStream();

  StagedInMemory(Storage inputs) {
    this.inputs = inputs;
  }

  @Override
  public List<Found> list(String input) throws IOException {
    return inputs.list(input);
  }

  @Override
  public InputStream open(String path, long start) throws IOException {
    if (!path.equals(PATH)) return inputs.open(path, start);
    byte[] bytes = staged.toByteArray();
    int from = Math.toIntExact(start);
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }

  @Override
  public OutputStream create(String path) {
    return staged;
  }
}
