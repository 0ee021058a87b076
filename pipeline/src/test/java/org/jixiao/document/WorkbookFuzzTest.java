package org.jixiao.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a sheet, it is read or refused. */
class WorkbookFuzzTest {
  private static final String[] BOOK = {
    "xl/_rels/workbook.xml.rels",
    "<R><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"2\""
        + " Type=\"/sharedStrings\" Target=\"strings.xml\"/></R>"
  };
  private static final String[] STRINGS = {"xl/strings.xml", "<s><si><t>合计</t></si></s>"};
  private static final byte[] MAIN =
      "<w><sheet id=\"1\"/></w>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  @FuzzTest
  void anySheet(byte[] bytes) {
    String[] sheet = {"xl/sheet1.xml", new String(bytes, java.nio.charset.StandardCharsets.UTF_8)};
    Fuzz.read(
        () -> Fuzz.DOCUMENTS.office(Fuzz.office("xl/workbook.xml", MAIN, BOOK, STRINGS, sheet)));
  }
}
