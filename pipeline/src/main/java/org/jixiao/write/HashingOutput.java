package org.jixiao.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** The bytes of a part file on their way out: counted and hashed. */
final class HashingOutput extends PositionOutputStream {

  private final OutputStream out;
  private final MessageDigest digest = sha256();
  private long position;

  HashingOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(octet);
    digest.update((byte) octet);
    position++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    digest.update(bytes, from, length);
    position += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public long getPos() {
    return position;
  }

  /** Of all bytes, once; to be asked when the last one is written. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** This output as the one that Parquet opens. */
  OutputFile asFile() {
    return new OutputFile() {
      @Override
      public PositionOutputStream create(long blockSizeHint) {
        return HashingOutput.this;
      }

      @Override
      public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return HashingOutput.this;
      }

      @Override
      public boolean supportsBlockSize() {
        return false;
      }

      @Override
      public long defaultBlockSize() {
        return 0;
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
