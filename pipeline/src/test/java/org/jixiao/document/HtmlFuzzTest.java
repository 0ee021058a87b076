package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in a page, it is read or refused. */
class HtmlFuzzTest {

  @FuzzTest
  void anyPage(byte[] bytes) {
    Fuzz.read(() -> Fuzz.DOCUMENTS.html(new String(bytes, StandardCharsets.UTF_8)));
  }
}
