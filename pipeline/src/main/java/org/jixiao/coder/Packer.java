package org.jixiao.coder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The bytes of one record in the making. A short text is written once and from then on told by its
 * number, for the rows of a block share their places, types and rules.
 */
final class Packer {
  /** A longer text is hardly ever repeated, and is not remembered. */
  static final int LONGEST_REPEATED = 64;

  private static final int ROOM = 64;
  private static final int MOST_COUNT_BYTES = 10;

  private byte[] bytes = new byte[ROOM];
  private int size;
  private Map<String, Integer> numbers;

  void flag(boolean value) {
    reserve(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  /** Seven bits a byte, least first; the highest bit says that more follow. */
  void count(long value) {
    reserve(MOST_COUNT_BYTES);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Small numbers of either sign take few bytes. */
  void number(long value) {
    count((value << 1) ^ (value >> 63));
  }

  /** The number of a text that was written before, counted from 1; or 0 and the text. */
  void text(String value) {
    if (value.length() <= LONGEST_REPEATED) {
      if (numbers == null) numbers = new HashMap<>();
      Integer known = numbers.putIfAbsent(value, numbers.size() + 1);
      if (known != null) {
        count(known);
        return;
      }
    }
    count(0);
    byte[] utf8 = value.getBytes(UTF_8);
    count(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  private void reserve(int more) {
    if (bytes.length - size >= more) return;
    bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
  }

  /** Their number, then the bytes. */
  void writeTo(OutputStream out) throws IOException {
    Packer head = new Packer();
    head.count(size);
    out.write(head.bytes, 0, head.size);
    out.write(bytes, 0, size);
  }
}
