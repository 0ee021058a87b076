package org.jixiao.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented words that reports are made of, by section of {@code phrases.txt}. */
final class Phrases {
  private final Map<String, List<String>> sections = new HashMap<>();

  Phrases() {
    List<String> section = new ArrayList<>();
    for (String line : lines("phrases.txt")) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
  }

  /** The phrases of a section that must exist. */
  List<String> of(String section) {
    List<String> phrases = sections.get(section);
    if (phrases == null) throw new IllegalArgumentException("no such section: " + section);
    return phrases;
  }

  /** The lines of a resource beside this class without comments. */
  static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Phrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The fields of a line. */
  static String[] fields(String line) {
    return line.split("\\|", -1);
  }
}
