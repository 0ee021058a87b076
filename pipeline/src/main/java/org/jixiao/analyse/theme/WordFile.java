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

  private final char[] text;
  private final WordTable.Builder table;
  private int at;

  private WordFile(char[] text, int lastTheme) {
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
    WordFile file = new WordFile(text.toCharArray(), lastTheme);
    file.at = HEADER.length();
    while (file.at < file.text.length) file.line();
    return file.table.build();
  }

  private void line() {
    int start = at;
    while (at < text.length && text[at] != ',') at++;
    table.word(key(start, at));
    while (at < text.length && text[at] != '\n') weight();
    at++;
  }

  private int key(int start, int end) {
    int length = end - start;
    if (length > 2 && text[start] == '#') return Signal.parse(new String(text, start, length));
    if (length < 1 || length > 2) throw refused();
    return Reading.key(text[start], length == 1 ? 0 : text[start + 1]);
  }

  /** After a comma or a space: the theme's number, a sign, the weight. */
  private void weight() {
    at++;
    int theme = number();
    char sign = at < text.length ? text[at++] : ' ';
    if (sign != '+' && sign != '-') throw refused();
    int weight = number();
    table.weight(theme, sign == '+' ? weight : -weight);
  }

  private int number() {
    char[] all = text;
    int i = at;
    int number = 0;
    while (i < all.length && all[i] >= '0' && all[i] <= '9') number = 10 * number + all[i++] - '0';
    if (i == at) throw refused();
    at = i;
    return number;
  }

  private IllegalArgumentException refused() {
    int line = 1;
    for (int i = 0; i < Math.min(at, text.length); i++) if (text[i] == '\n') line++;
    return new IllegalArgumentException("theme words: line " + line + " is not a word's");
  }
}
