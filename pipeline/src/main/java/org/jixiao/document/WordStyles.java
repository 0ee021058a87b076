package org.jixiao.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What paragraph styles say of lists and tables of contents. */
final class WordStyles {
  private static final int DEEPEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();

  private record Style(String name, String parent, String list, Integer level) {}

  /** A list and a level of it. */
  record Numbering(String list, int level) {}

  /** Reads {@code styles.xml}. */
  static WordStyles read(ZipParts parts, String name, Limits limits) throws Refusal {
    WordStyles styles = new WordStyles();
    if (!parts.has(name)) return styles;
    try (Xml xml = Xml.open(parts, name, limits)) {
      while (xml.next()) {
        if (xml.isStart("style")) styles.readStyle(xml);
      }
    }
    return styles;
  }

  private void readStyle(Xml xml) throws Refusal {
    String id = String.valueOf(xml.attribute("styleId"));
    String name = "";
    String parent = null;
    String list = null;
    Integer level = null;
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("name")) name = String.valueOf(xml.attribute("val"));
      else if (xml.isStart("basedOn")) parent = xml.attribute("val");
      else if (xml.isStart("numId")) list = xml.attribute("val");
      else if (xml.isStart("ilvl")) level = xml.number("val", 0);
    }
    styles.put(id, new Style(name.toLowerCase(Locale.ROOT), parent, list, level));
  }

  /** The list that a style's paragraphs belong to, or null. */
  Numbering numbering(String id) {
    Integer level = null;
    Style style = styles.get(id);
    for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
      if (level == null) level = style.level();
      if (style.list() != null) return new Numbering(style.list(), level == null ? 0 : level);
      style = styles.get(style.parent());
    }
    return null;
  }

  /** Whether a style is that of a line in a table of contents. */
  boolean isContents(String id) {
    Style style = styles.get(id);
    return style != null && (style.name().startsWith("toc ") || style.name().startsWith("目录 "));
  }
}
