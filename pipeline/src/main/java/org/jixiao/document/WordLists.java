package org.jixiao.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jixiao.document.ListCounter.Level;

/** The numbered lists of a Word document: how they are printed and how far they have counted. */
final class WordLists {
  private final Map<String, Level[]> patterns = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** A list that paragraphs refer to; lists of the same pattern count on together. */
  private record Instance(String pattern, Map<Integer, Integer> restarts) {}

  /** Reads {@code numbering.xml}. */
  static WordLists read(ZipParts parts, String name, Limits limits) throws Refusal {
    WordLists lists = new WordLists();
    if (!parts.has(name)) return lists;
    try (Xml xml = Xml.open(parts, name, limits)) {
      while (xml.next()) {
        if (xml.isStart("abstractNum")) lists.readPattern(xml);
        else if (xml.isStart("num")) lists.readInstance(xml);
      }
    }
    return lists;
  }

  private void readPattern(Xml xml) throws Refusal {
    Level[] levels = new Level[ListCounter.LEVELS];
    patterns.put(String.valueOf(xml.attribute("abstractNumId")), levels);
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (!xml.isStart("lvl")) continue;
      int index = xml.number("ilvl", 0);
      Level level = level(xml);
      if (index < levels.length) levels[index] = level;
    }
  }

  private static Level level(Xml xml) throws Refusal {
    int start = 1;
    String format = "decimal";
    String pattern = "";
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("start")) start = xml.number("val", 1);
      else if (xml.isStart("numFmt")) format = known(xml.attribute("val"), format);
      else if (xml.isStart("lvlText")) pattern = known(xml.attribute("val"), "");
    }
    return new Level(start, format, pattern);
  }

  private static String known(String value, String otherwise) {
    return value == null || value.equals("custom") ? otherwise : value;
  }

  private void readInstance(Xml xml) throws Refusal {
    String id = String.valueOf(xml.attribute("numId"));
    String pattern = "";
    Map<Integer, Integer> restarts = new HashMap<>();
    int level = 0;
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("abstractNumId")) pattern = String.valueOf(xml.attribute("val"));
      else if (xml.isStart("lvlOverride")) level = xml.number("ilvl", 0);
      else if (xml.isStart("startOverride")) restarts.put(level, xml.number("val", 1));
    }
    instances.put(id, new Instance(pattern, restarts));
  }

  /** The printed number of the next paragraph of a list; empty when it has none. */
  String next(String list, int level) {
    Instance instance = instances.get(list);
    Level[] levels = instance == null ? null : patterns.get(instance.pattern());
    if (levels == null || level < 0 || level >= levels.length) return "";
    ListCounter counter = counters.computeIfAbsent(instance.pattern(), unused -> new ListCounter());
    if (begun.add(list)) {
      instance.restarts().entrySet().stream()
          .filter(restart -> restart.getKey() < ListCounter.LEVELS)
          .sorted(Map.Entry.comparingByKey())
          .forEach(restart -> counter.restart(restart.getKey(), restart.getValue()));
    }
    return counter.next(level, levels);
  }
}
