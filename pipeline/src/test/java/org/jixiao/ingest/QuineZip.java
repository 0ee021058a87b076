package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A zip file whose only entry is the zip file itself.
 *
 * <p>Its deflated data are a program of two instructions, five bytes each: L(n) prints the n bytes
 * behind it, R(n) prints the last n bytes of the output again. With P for what stands before the
 * data and S for what stands behind them, it prints itself:
 *
 * <pre>
 * L(P L)  P L(P L)   R(P L)  L1 R(P L)  L1 L1  L4 R(P L) L1 L1 L4   R4
 * L4 R4 L4 R4 L4  R4  L4 R4 L0 L0 L(R S)  R4 L0 L0 L(R S) R(R S) S  R(R S)
 * </pre>
 */
final class QuineZip {
  private static final int OPERATION = 5;
  private static final byte[] NAME = "a-zip-file-that-holds-itself-wholly.zip".getBytes(US_ASCII);

  private QuineZip() {}

  static byte[] bytes() {
    byte[] sized = build(0, 0);
    int around = before(0, 0).length + after(0, 0).length;
    return build(sized.length - around, sized.length);
  }

  private static byte[] build(int packed, int whole) {
    byte[] p = before(packed, whole);
    byte[] s = after(packed, whole);
    byte[] lp = literal(p.length + OPERATION);
    byte[] rp = repeatLong(p.length + OPERATION, false);
    byte[] l1 = literal(OPERATION);
    byte[] l4 = literal(4 * OPERATION);
    byte[] r4 = repeatFour();
    byte[] l0 = literal(0);
    byte[] ls = literal(OPERATION + s.length);
    byte[] rs = repeatLong(OPERATION + s.length, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[][] program = {
      p, lp, p, lp, rp, l1, rp, l1, l1, l4, rp, l1, l1, l4, r4, l4, r4, l4, r4, l4, r4, l4, r4, l0,
      l0, ls, r4, l0, l0, ls, rs, s, rs, s
    };
    for (byte[] part : program) out.writeBytes(part);
    return out.toByteArray();
  }

  private static byte[] before(int packed, int whole) {
    ByteBuffer header = ByteBuffer.allocate(30 + NAME.length).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
    header.putInt(0x58210000).putInt(0).putInt(packed).putInt(whole);
    header.putShort((short) NAME.length).putShort((short) 0).put(NAME);
    return header.array();
  }

  private static byte[] after(int packed, int whole) {
    ByteBuffer tail = ByteBuffer.allocate(46 + NAME.length + 23).order(ByteOrder.LITTLE_ENDIAN);
    tail.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
    tail.putShort((short) 8).putInt(0x58210000).putInt(0).putInt(packed).putInt(whole);
    tail.putShort((short) NAME.length).putShort((short) 0).putShort((short) 0);
    tail.putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(NAME);
    tail.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) 1);
    tail.putShort((short) 1).putInt(46 + NAME.length).putInt(30 + NAME.length + packed);
    tail.putShort((short) 1).put((byte) 0xFF);
    return tail.array();
  }

  /** A stored block's header. */
  private static byte[] literal(int bytes) {
    return new byte[] {0, (byte) bytes, (byte) (bytes >> 8), (byte) ~bytes, (byte) (~bytes >> 8)};
  }

  /** Twice ten bytes at distance twenty. */
  private static byte[] repeatFour() {
    Bits bits = new Bits();
    bits.number(0, 1).number(1, 2);
    for (int i = 0; i < 2; i++) bits.code(264 - 256, 7).code(8, 5).number(20 - 17, 3);
    return bits.code(0, 7).bytes();
  }

  /** All but one of {@code bytes}, 68 to 114 of them, at that distance; then 0xFF, their last. */
  private static byte[] repeatLong(int bytes, boolean last) {
    Bits bits = new Bits();
    bits.number(last ? 1 : 0, 1).number(1, 2);
    int length = bytes - 1;
    int lengthCode = length < 83 ? 277 : length < 99 ? 278 : 279;
    bits.code(lengthCode - 256, 7).number(length - (67 + 16 * (lengthCode - 277)), 4);
    int distanceCode = bytes < 97 ? 12 : 13;
    bits.code(distanceCode, 5).number(bytes - (distanceCode == 12 ? 65 : 97), 5);
    return bits.code(0b111111111, 9).code(0, 7).bytes();
  }

  /** Five bytes, filled from the lowest bit. */
  private static final class Bits {
    private long bits;
    private int count;

    Bits number(int value, int width) {
      bits |= (long) value << count;
      count += width;
      return this;
    }

    /** Huffman codes begin with their highest bit. */
    Bits code(int value, int width) {
      return number(Integer.reverse(value) >>> (32 - width), width);
    }

    byte[] bytes() {
      if (count != 8 * OPERATION) throw new IllegalStateException(count + " bits");
      byte[] bytes = new byte[OPERATION];
      for (int i = 0; i < OPERATION; i++) bytes[i] = (byte) (bits >> (8 * i));
      return bytes;
    }
  }
}
