package org.jixiao.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is created when it is whole, or has grown large. A store's client sets tens of
 * megabytes aside for every object that is being written, and a split writes a hundred part files
 * side by side, most of them small. It is closed once, however often it is told to: a client may
 * take a second time for another file.
 */
final class DeferredOutput extends OutputStream {
  private static final int LARGE = 16 << 20;

  private final Creation creation;
  private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private OutputStream file;
  private boolean isClosed;

  /** Creates the file. */
  @FunctionalInterface
  interface Creation {
    OutputStream create() throws IOException;
  }

  DeferredOutput(Creation creation) {
    this.creation = creation;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (file == null && waiting.size() + length > LARGE) create();
    (file == null ? waiting : file).write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (isClosed) return;
    isClosed = true;
    if (file == null) create();
    file.close();
    file = null; // whoever keeps this does not keep the client's memory with it
  }

  private void create() throws IOException {
    file = creation.create();
    waiting.writeTo(file);
    waiting = null;
  }
}
