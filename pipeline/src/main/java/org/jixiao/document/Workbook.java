package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a workbook (.xlsx): the rows of each sheet that is shown, numbers as shown, formulas by the
 * value that was stored with them. Hidden sheets, rows and columns are left out.
 */
final class Workbook {
  private final ZipParts parts;
  private final String main;
  private final Limits limits;
  private final TextBuilder out;
  private final List<String> sheets = new ArrayList<>();
  private boolean from1904;

  private Workbook(ZipParts parts, String main, Limits limits) {
    this.parts = parts;
    this.main = main;
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  /**
   * Reads a workbook.
   *
   * @param main its main part, usually {@code xl/workbook.xml}
   */
  static DocumentText read(ZipParts parts, String main, Limits limits) throws Refusal {
    Workbook workbook = new Workbook(parts, main, limits);
    workbook.read();
    return workbook.out.finish();
  }

  private void read() throws Refusal {
    Relations relations = Relations.of(parts, main, limits);
    readSheetList(relations);
    SheetFormats formats = SheetFormats.read(parts, relations.ofType("styles"), from1904, limits);
    List<String> strings = strings(relations.ofType("sharedStrings"));
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i) == null) continue;
      SheetRows rows = new SheetRows(i + 1, out);
      try (Xml xml = Xml.open(parts, sheets.get(i), limits)) {
        new Sheet(xml, formats, strings, rows).read();
      }
      rows.write();
    }
  }

  private void readSheetList(Relations relations) throws Refusal {
    try (Xml xml = Xml.open(parts, main, limits)) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          String value = xml.attribute("date1904");
          from1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.isStart("sheet")) {
          String state = xml.attribute("state");
          boolean shown = state == null || state.equals("visible");
          sheets.add(shown ? relations.ofId(String.valueOf(xml.attribute("id"))) : null);
        }
      }
    }
  }

  private List<String> strings(String name) throws Refusal {
    List<String> strings = new ArrayList<>();
    if (name == null || !parts.has(name)) return strings;
    long characters = 0;
    try (Xml xml = Xml.open(parts, name, limits)) {
      while (xml.next()) {
        if (!xml.isStart("si")) continue;
        String string = Sheet.words(xml);
        characters += string.length() + 8L;
        if (characters > limits.characters()) {
          throw Refusal.beyond(
              org.jixiao.model.Reason.TOO_MUCH_TEXT,
              "the text has more than " + characters + " characters",
              limits.characters());
        }
        strings.add(string);
      }
    }
    return strings;
  }
}
