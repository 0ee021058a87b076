package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a zip file, it is opened or refused. */
class ArchiveFuzzTest {

  @FuzzTest
  void anyZipFile(byte[] bytes) {
    Fuzz.read(
        () -> {
          if (Fuzz.DOCUMENTS.kindOfZip(bytes) != Kind.ARCHIVE) return;
          try (Archive archive = Fuzz.DOCUMENTS.archive(bytes)) {
            for (String name : archive.names()) archive.bytes(name);
          }
        });
  }
}
