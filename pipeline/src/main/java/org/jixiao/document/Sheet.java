package org.jixiao.document;

import java.util.BitSet;
import java.util.List;
import org.jixiao.document.SheetRows.Merged;

/** Reads one sheet of a workbook (.xlsx). */
final class Sheet {
  private static final int COLUMNS = 16_384;

  private final Xml xml;
  private final SheetFormats formats;
  private final List<String> strings;
  private final SheetRows rows;
  private final BitSet hidden = new BitSet();
  private int row = -1;
  private int column = -1;

  Sheet(Xml xml, SheetFormats formats, List<String> strings, SheetRows rows) {
    this.xml = xml;
    this.formats = formats;
    this.strings = strings;
    this.rows = rows;
  }

  void read() throws Refusal {
    while (xml.next()) {
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "col" -> column();
        case "row" -> row();
        case "c" -> cell();
        case "mergeCell" -> merge(String.valueOf(xml.attribute("ref")));
        default -> {}
      }
    }
  }

  private void column() {
    if (!isOn("hidden")) return;
    int last = Math.min(COLUMNS, xml.number("max", 1));
    for (int i = Math.max(1, xml.number("min", 1)); i <= last; i++) hidden.set(i - 1);
  }

  private boolean isOn(String attribute) {
    String value = xml.attribute(attribute);
    return "1".equals(value) || "true".equals(value);
  }

  private void row() throws Refusal {
    row = Math.max(0, xml.number("r", row + 2) - 1);
    column = -1;
    if (isOn("hidden")) xml.skip();
  }

  private void cell() throws Refusal {
    String reference = xml.attribute("r");
    column = reference == null ? column + 1 : columnOf(reference);
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = value(type == null ? "n" : type, style);
    if (column >= 0 && column < COLUMNS && !hidden.get(column)) rows.add(row, column, value);
  }

  private String value(String type, int style) throws Refusal {
    StringBuilder value = new StringBuilder();
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("v") || xml.isStart("is")) value.append(words(xml));
      else if (xml.isStart()) xml.skip();
    }
    String raw = value.toString();
    if (raw.isEmpty()) return "";
    return switch (type) {
      case "s" -> shared(raw.strip());
      case "n" -> formats.show(raw.strip(), style);
      case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
      default -> raw;
    };
  }

  private String shared(String index) throws Refusal {
    try {
      return strings.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw Refusal.damaged("there is no shared string " + index);
    }
  }

  private void merge(String area) throws Refusal {
    int colon = area.indexOf(':');
    if (colon < 0) return;
    int last = columnOf(area.substring(colon + 1));
    rows.merge(new Merged(rowOf(area.substring(0, colon)), columnOf(area), last));
  }

  /** All text inside the element that has just started, phonetic marks aside. */
  static String words(Xml xml) throws Refusal {
    StringBuilder words = new StringBuilder();
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("rPh")) xml.skip();
      else if (xml.isText()) words.append(xml.text());
    }
    return words.toString();
  }

  /** The column of {@code AB12}, from 0; -1 when there is none. */
  static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') break;
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }

  private static int rowOf(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length() && i < 12; i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9') row = row * 10 + (c - '0');
    }
    return row - 1;
  }
}
