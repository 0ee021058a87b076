package org.jixiao.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words that may stand in any problem. */
final class GeneralTalk {
  private static final String USE = "general,";
  private static final List<String> LONGEST_FIRST = words();

  private GeneralTalk() {}

  /** How many characters are left when general words are taken away from left to right. */
  static int telling(String phrase) {
    if (phrase.isEmpty()) return 0;
    for (String word : LONGEST_FIRST) {
      if (phrase.startsWith(word)) return telling(phrase.substring(word.length()));
    }
    return 1 + telling(phrase.substring(1));
  }

  private static List<String> words() {
    try {
      return Files.readAllLines(Path.of("../schemas/general_words.csv"), UTF_8).stream()
          .filter(line -> line.startsWith(USE))
          .map(line -> line.substring(USE.length()))
          .sorted((one, other) -> other.length() - one.length())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
