package org.jixiao.ingest;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is created when its first byte is written, and knows how many there are. */
final class CountingStream extends OutputStream {
  private final Storage storage;
  private final String path;
  private OutputStream out;
  private long bytes;

  CountingStream(Storage storage, String path) {
    this.storage = storage;
    this.path = path;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    if (out == null) out = storage.create(path);
    out.write(buffer, offset, length);
    bytes += length;
  }

  @Override
  public void close() throws IOException {
    if (out != null) out.close();
  }
}
