package org.jixiao.analyse.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads {@code schemas/theme_words.csv}: a word to a line, with what it weighs for each theme by
 * its number, as {@code 拖欠,4+35 13-12}. By hand and in one pass, for the file is read at every
 * start and has more lines than all others together.
 */
final class WordFile {
  private static final String STANDARD = "/schemas/theme_words.csv";
  static final String HEADER = "word,weights\n";

  private final String text;
  private final WordTable.Builder table;
  private int at;

  private WordFile(String text, int lastTheme) {
    this.text = text;
    table = new WordTable.Builder(lastTheme);
  }

  /** The table that comes with the program, for its dictionary. */
  static WordTable standard() {
    return Standard.TABLE;
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final WordTable TABLE = read(ThemeDictionary.standard().lastNumber());
  }

  private static WordTable read(int lastTheme) {
    try (InputStream in = WordFile.class.getResourceAsStream(STANDARD)) {
      if (in == null) throw new IllegalStateException("not on the class path: " + STANDARD);
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), lastTheme);
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD, e);
    }
  }

  /**
   * The table of a text.
   *
   * @throws IllegalArgumentException when a line is not as above
   */
  static WordTable parse(String text, int lastTheme) {
    if (!text.startsWith(HEADER)) throw new IllegalArgumentException("not a file of words");
    WordFile file = new WordFile(text, lastTheme);
    file.at = HEADER.length();
    while (file.at < text.length()) file.line();
    return file.table.build();
  }

  private void line() {
    int comma = text.indexOf(',', at);
    if (comma <= at) throw refused();
    table.word(key(comma));
    at = comma;
    while (text.charAt(at) != '\n') weight();
    at++;
  }

  private int key(int end) {
    char first = text.charAt(at);
    if (first == '#' && end - at > 2) return Signal.parse(text.substring(at, end));
    if (end - at > 2) throw refused();
    return Reading.key(first, end - at == 1 ? 0 : text.charAt(at + 1));
  }

  /** After a comma or a space: the theme's number, a sign, the weight. */
  private void weight() {
    at++;
    int theme = number();
    char sign = text.charAt(at++);
    if (sign != '+' && sign != '-') throw refused();
    int weight = number();
    table.weight(theme, sign == '+' ? weight : -weight);
  }

  private int number() {
    int start = at;
    int number = 0;
    for (char c = text.charAt(at); c >= '0' && c <= '9'; c = text.charAt(++at)) {
      number = 10 * number + c - '0';
    }
    if (at == start) throw refused();
    return number;
  }

  private IllegalArgumentException refused() {
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException("theme words: line " + line + " is not a word's");
  }
}
