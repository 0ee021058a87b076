package org.jixiao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jixiao.model.Reason;

/** Counts what compressed parts become, all together. */
final class Inflation {
  private static final long ALWAYS_ALLOWED = 8L << 20;

  private final Limits limits;
  private long bytes;

  Inflation(Limits limits) {
    this.limits = limits;
  }

  /** Ends a read that went too far; carried through parsers that only know I/O errors. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
      super(message);
    }

    Refusal refusal() {
      return new Refusal(Reason.INFLATES_TOO_MUCH, getMessage());
    }
  }

  /** The same stream, which fails when it or all streams so far become too long. */
  InputStream count(InputStream in, long compressed) {
    long most = Math.max(ALWAYS_ALLOWED, compressed * limits.inflateRatio());
    return new Counted(in, most);
  }

  /** Whether all that was allowed has been inflated. */
  boolean isExhausted() {
    return bytes > limits.inflatedBytes();
  }

  private final class Counted extends FilterInputStream {
    private final long most;
    private long own;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0) add(1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) add(read);
      return read;
    }

    private void add(int more) throws IOException {
      own += more;
      bytes += more;
      if (own > most) {
        throw new TooMuch(
            "a part inflates to more than "
                + own
                + " bytes, the limit is "
                + limits.inflateRatio()
                + " times its compressed size");
      }
      if (bytes > limits.inflatedBytes()) {
        throw new TooMuch(
            "the parts inflate to more than "
                + bytes
                + " bytes, the limit is "
                + limits.inflatedBytes());
      }
    }
  }
}
