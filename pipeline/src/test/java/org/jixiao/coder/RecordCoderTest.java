package org.jixiao.coder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.util.SerializableUtils;
import org.jixiao.model.Level;
import org.junit.jupiter.api.Test;

class RecordCoderTest {
  record Inner(String name, Level level) {}

  record Outer(
      int whole,
      Long large,
      boolean flag,
      Inner inner,
      List<Inner> list,
      SortedMap<String, Long> map,
      Integer absent) {}

  record WithMap(Map<String, String> unordered) {}

  record WithDouble(double number) {}

  private static final Outer VALUE =
      new Outer(
          -5,
          Long.MIN_VALUE,
          true,
          new Inner("荔湾区", Level.DISTRICT),
          List.of(new Inner(null, null), new Inner("", Level.CITY)),
          new TreeMap<>(Map.of("乙", 2L, "甲", 1L)),
          null);

  @Test
  void aRecordComesBackEqual() throws IOException {
    assertEquals(VALUE, decode(encode(VALUE)));
  }

  @Test
  void aCoderThatTravelledWorksLikeNew() throws IOException {
    RecordCoder<Outer> travelled = SerializableUtils.clone(RecordCoder.of(Outer.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    travelled.encode(VALUE, out);
    assertArrayEquals(encode(VALUE), out.toByteArray());
  }

  @Test
  void recordsOneBehindTheOtherAreReadOneByOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordCoder<Outer> coder = RecordCoder.of(Outer.class);
    coder.encode(VALUE, out);
    coder.encode(VALUE, out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    assertEquals(VALUE, coder.decode(in));
    assertEquals(VALUE, coder.decode(in));
    assertEquals(0, in.available());
  }

  @Test
  void aShortTextIsWrittenOnce() throws IOException {
    Inner once = new Inner("广州市荔湾区文化馆", Level.DISTRICT);
    int one = encode(withList(List.of(once))).length;
    int hundred = encode(withList(Collections.nCopies(100, once))).length;

    assertTrue(hundred - one < 99 * 6, "99 more take " + (hundred - one) + " bytes");
    assertEquals(withList(List.of(once, once)), decode(encode(withList(List.of(once, once)))));
  }

  @Test
  void longTextsComeBackToo() throws IOException {
    Inner text = new Inner("预算".repeat(10_000), Level.CITY);
    assertEquals(withList(List.of(text, text)), decode(encode(withList(List.of(text, text)))));
  }

  @Test
  void aRecordThatIsCutOffIsNotRead() throws IOException {
    byte[] bytes = encode(VALUE);
    assertThrows(EOFException.class, () -> decode(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  private static Outer withList(List<Inner> list) {
    return new Outer(0, null, false, null, list, null, null);
  }

  @Test
  void aMapWithoutOrderIsRefusedWhenTheCoderIsMade() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> RecordCoder.of(WithMap.class));
    assertTrue(e.getMessage().contains("unordered"), e.getMessage());
  }

  @Test
  void aFloatingPointNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> RecordCoder.of(WithDouble.class));
  }

  private static byte[] encode(Outer value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordCoder.of(Outer.class).encode(value, out);
    return out.toByteArray();
  }

  private static Outer decode(byte[] bytes) throws IOException {
    return RecordCoder.of(Outer.class).decode(new ByteArrayInputStream(bytes));
  }
}
