package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a Word document, it is read or refused. */
class WordFuzzTest {
  private static final String[] NUMBERING = {
    "word/numbering.xml",
    "<n><abstractNum abstractNumId=\"0\"><lvl ilvl=\"0\"><numFmt val=\"chineseCounting\"/><lvlText"
        + " val=\"%1、\"/></lvl></abstractNum><num numId=\"1\"><abstractNumId val=\"0\"/></num></n>"
  };

  @FuzzTest
  void anyMainPart(byte[] bytes) {
    Fuzz.read(() -> Fuzz.DOCUMENTS.office(Fuzz.office("word/document.xml", bytes, NUMBERING)));
  }
}
