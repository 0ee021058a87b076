package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredOutputTest {
  private static final int MEBIBYTE = 1 << 20;

  private final List<ByteArrayOutputStream> created = new ArrayList<>();

  @Test
  void aSmallFileIsCreatedOnceWhenItIsWhole() throws IOException {
    DeferredOutput out = new DeferredOutput(this::create);
    out.write("绩效".getBytes(UTF_8));
    out.write('.');
    assertEquals(List.of(), created);

    out.close();
    out.close();

    assertEquals(List.of("绩效."), created.stream().map(file -> file.toString(UTF_8)).toList());
  }

  @Test
  void anEmptyFileIsCreatedToo() throws IOException {
    new DeferredOutput(this::create).close();

    assertEquals(List.of(""), created.stream().map(file -> file.toString(UTF_8)).toList());
  }

  @Test
  void aLargeFileIsCreatedBeforeItIsWholeAndLosesNothing() throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (OutputStream out = new DeferredOutput(this::create)) {
      for (int i = 0; i < 40; i++) {
        byte[] bytes = new byte[MEBIBYTE];
        bytes[0] = (byte) i;
        out.write(bytes);
        expected.write(bytes);
        assertEquals(i < 16 ? 0 : 1, created.size());
      }
    }
    assertArrayEquals(expected.toByteArray(), created.get(0).toByteArray());
  }

  private OutputStream create() {
    created.add(new ByteArrayOutputStream());
    return created.get(created.size() - 1);
  }
}
