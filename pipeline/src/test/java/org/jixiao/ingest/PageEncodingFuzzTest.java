package org.jixiao.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A page's encoding is decided or refused. */
class PageEncodingFuzzTest {

  @FuzzTest
  void aPageIsDecodedOrRefused(byte[] bytes) {
    try {
      HtmlCharset.decode(bytes);
    } catch (Unreadable refused) {
      // As it should be.
    }
  }
}
