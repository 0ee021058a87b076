package org.jixiao.analyse.emerging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The words of {@code schemas/general_words.csv}, which say nothing about what a problem is. */
final class GeneralWords {
  private static final String FILE = "/schemas/general_words.csv";

  static final PhraseFinder OPENINGS = finder("opening");
  static final PhraseFinder CONCESSIONS = finder("concession");
  static final PhraseFinder DENIALS = finder("denial");
  private static final PhraseFinder EDGES = finder("edge");
  private static final PhraseFinder GENERAL = finder("general");

  private GeneralWords() {}

  /** The phrase without the characters at its ends that no phrase begins or ends with. */
  static String trimmed(String phrase) {
    int from = 0;
    int to = phrase.length();
    while (from < to && EDGES.longestAt(phrase, from) > 0) from++;
    while (from < to && EDGES.longestAt(phrase, to - 1) > 0) to--;
    return phrase.substring(from, to);
  }

  /** So many characters of a phrase are in no general word, words being taken left to right. */
  static int telling(String phrase) {
    int telling = 0;
    int at = 0;
    while (at < phrase.length()) {
      int general = GENERAL.longestAt(phrase, at);
      if (general == 0) telling++;
      at += Math.max(1, general);
    }
    return telling;
  }

  private static PhraseFinder finder(String use) {
    String prefix = use + ",";
    return new PhraseFinder(
        lines().stream()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(prefix.length()))
            .toList());
  }

  private static List<String> lines() {
    try (InputStream in = GeneralWords.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("not on the class path: " + FILE);
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
