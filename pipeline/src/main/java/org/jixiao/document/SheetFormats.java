package org.jixiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How the styles of a workbook (.xlsx) show numbers. */
final class SheetFormats {
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final Map<Integer, String> custom = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final boolean from1904;

  private SheetFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * Reads {@code styles.xml}.
   *
   * @param from1904 whether days count from 1904
   */
  static SheetFormats read(ZipParts parts, String name, boolean from1904, Limits limits)
      throws Refusal {
    SheetFormats formats = new SheetFormats(from1904);
    if (name == null || !parts.has(name)) return formats;
    try (Xml xml = Xml.open(parts, name, limits)) {
      while (xml.next()) {
        if (xml.isStart("numFmt")) {
          formats.custom.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
        } else if (xml.isStart("cellXfs")) {
          formats.readStyles(xml);
        }
      }
    }
    return formats;
  }

  private void readStyles(Xml xml) throws Refusal {
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("xf")) styles.add(xml.number("numFmtId", 0));
    }
  }

  /**
   * A number as the sheet shows it.
   *
   * @param raw as stored
   */
  String show(String raw, int style) {
    int format = style < styles.size() ? styles.get(style) : 0;
    String code = custom.get(format);
    if (code == null) code = BuiltinFormats.getBuiltinFormat(format);
    try {
      return formatter.formatRawCellContents(
          Double.parseDouble(raw), format, code == null ? "General" : code, from1904);
    } catch (IllegalArgumentException notANumber) {
      return raw;
    }
  }
}
