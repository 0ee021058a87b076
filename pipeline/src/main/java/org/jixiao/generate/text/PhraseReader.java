package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;

/** Reads one alternative: words, {@code {slot}} and {@code <this|or that>}. */
final class PhraseReader {
  private final String line;
  private int at;

  private PhraseReader(String line) {
    this.line = line;
  }

  /**
   * @throws IllegalArgumentException naming the line when a bracket is not closed
   */
  static List<Phrase> read(String line) {
    PhraseReader reader = new PhraseReader(line);
    List<Phrase> sequence = reader.sequence();
    if (reader.at < line.length()) throw reader.wrong("unexpected " + line.charAt(reader.at));
    return sequence;
  }

  private List<Phrase> sequence() {
    List<Phrase> parts = new ArrayList<>();
    while (at < line.length() && line.charAt(at) != '|' && line.charAt(at) != '>') {
      parts.add(
          switch (line.charAt(at)) {
            case '{' -> slot();
            case '<' -> choice();
            default -> words();
          });
    }
    return List.copyOf(parts);
  }

  private Phrase slot() {
    int close = line.indexOf('}', at);
    if (close < 0) throw wrong("} is missing");
    String name = line.substring(at + 1, close);
    at = close + 1;
    return new Phrase.Slot(name);
  }

  private Phrase choice() {
    List<List<Phrase>> options = new ArrayList<>();
    do {
      at++;
      options.add(sequence());
    } while (at < line.length() && line.charAt(at) == '|');
    if (at == line.length()) throw wrong("> is missing");
    at++;
    return new Phrase.Choice(List.copyOf(options));
  }

  private Phrase words() {
    int from = at;
    while (at < line.length() && "{<|>".indexOf(line.charAt(at)) < 0) at++;
    return new Phrase.Words(line.substring(from, at));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at " + at + " in: " + line);
  }
}
