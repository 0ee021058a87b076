package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a PDF, it is read or refused, in time. */
class PdfFuzzTest {
  private static final Fence FENCE = new Fence(Fuzz.LIMITS);

  @FuzzTest
  void anyPdf(byte[] bytes) {
    Fuzz.read(() -> FENCE.run(() -> Fuzz.DOCUMENTS.pdf(bytes)));
  }
}
