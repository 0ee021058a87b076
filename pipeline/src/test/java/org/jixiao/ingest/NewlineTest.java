package org.jixiao.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NewlineTest {
  @Test
  void itFindsWhatLookingAtEveryByteFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[40];
      for (int i = 0; i < bytes.length; i++) bytes[i] = near(random);
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length + 1 - from);
      assertEquals(first(bytes, from, to), Newline.find(bytes, from, to));
    }
  }

  /** Bytes that differ from a newline in one bit or in the sign, and now and then one. */
  private static byte near(Random random) {
    if (random.nextInt(20) == 0) return '\n';
    return (byte) ('\n' ^ (1 << random.nextInt(Byte.SIZE)));
  }

  private static int first(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') return i;
    }
    return -1;
  }
}
