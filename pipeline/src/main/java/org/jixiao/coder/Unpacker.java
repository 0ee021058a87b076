package org.jixiao.coder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The bytes of one record, see {@link Packer}. Equal short texts come back as one object. */
final class Unpacker {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();

  private Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Takes what {@link Packer#writeTo} wrote, and nothing behind it.
   *
   * @throws EOFException when there is less
   */
  static Unpacker readFrom(InputStream in) throws IOException {
    int size = Math.toIntExact(readCount(in));
    byte[] bytes = new byte[size];
    int found = in.readNBytes(bytes, 0, size);
    if (found < size) throw new EOFException(found + " of " + size + " bytes");
    return new Unpacker(bytes);
  }

  private static long readCount(InputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = in.read();
      if (next < 0) throw new EOFException("no record");
      value |= (next & 0x7FL) << shift;
      if (next < 0x80) return value;
    }
    throw new IOException("a number has more than 64 bits");
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  long count() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) return value;
    }
  }

  int size() {
    return Math.toIntExact(count());
  }

  long number() {
    long folded = count();
    return (folded >>> 1) ^ -(folded & 1);
  }

  String text() {
    int number = size();
    if (number > 0) return texts.get(number - 1);
    int length = size();
    String text = new String(bytes, at, length, UTF_8);
    at += length;
    if (text.length() <= Packer.LONGEST_REPEATED) texts.add(text);
    return text;
  }
}
