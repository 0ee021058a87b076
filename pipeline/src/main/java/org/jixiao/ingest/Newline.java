package org.jixiao.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for the ends of lines, eight bytes at a time: every byte of the input passes here. */
final class Newline {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long NEWLINES = ONES * '\n';

  private Newline() {}

  /** Where the first newline of {@code bytes[from, to)} is; -1 when there is none. */
  static int find(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long marks = zeros((long) EIGHT.get(bytes, at) ^ NEWLINES);
      if (marks != 0) return at + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n') return at;
    }
    return -1;
  }

  /** Sets the high bit of bytes that are 0; the lowest that it sets is right. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGH_BITS;
  }
}
