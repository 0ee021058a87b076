package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a file of Word 97 or Excel 97, it is read or refused, in time. */
class OleFuzzTest {
  private static final Fence FENCE = new Fence(Fuzz.LIMITS);

  @FuzzTest
  void anyOleFile(byte[] bytes) {
    Fuzz.read(() -> FENCE.run(() -> Fuzz.DOCUMENTS.ole(bytes)));
  }
}
