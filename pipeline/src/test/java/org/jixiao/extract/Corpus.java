package org.jixiao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of {@code input ⟶ expected}; a {@code #} begins a note. */
final class Corpus {

  private static final String ARROW = " ⟶";

  private Corpus() {}

  /** A line: its input with line feeds and tabs in place, and what is expected. */
  record Case(String input, String expected) {}

  static List<Case> read(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> line.contains(ARROW)).map(Corpus::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String line) {
    int arrow = line.lastIndexOf(ARROW);
    String input = line.substring(0, arrow).replace("\\n", "\n").replace("\\t", "\t");
    return new Case(input, line.substring(arrow + ARROW.length()).strip());
  }
}
