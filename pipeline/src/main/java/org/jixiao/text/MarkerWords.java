package org.jixiao.text;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.text.Marker.Style;
import org.jixiao.text.TermIndex.Term;

/** The words of enumerators, from {@code /schemas/enumerators.csv} on the class path. */
final class MarkerWords {

  /** A word with the ordinal that it stands for, 0 where a number does. */
  record Word(String text, int ordinal) {}

  static final MarkerWords STANDARD = read();

  private final Map<Style, TermIndex<Word>> words = new EnumMap<>(Style.class);
  private final boolean[] first = new boolean[Character.MAX_VALUE + 1];

  private MarkerWords(List<NamedCsvRecord> rows) {
    Map<Style, List<Term<Word>>> terms = new EnumMap<>(Style.class);
    for (NamedCsvRecord row : rows) {
      Style style = Style.valueOf(row.getField("style").toUpperCase(Locale.ROOT));
      String ordinal = row.getField("ordinal");
      String text = Folding.fold(row.getField("word"));
      Word word = new Word(text, ordinal.isEmpty() ? 0 : Integer.parseInt(ordinal));
      terms.computeIfAbsent(style, s -> new ArrayList<>()).add(new Term<>(text, word));
      if (style == Style.WORD || style == Style.NAMED) first[text.charAt(0)] = true;
    }
    for (Style style : Style.values()) {
      words.put(style, new TermIndex<>(terms.getOrDefault(style, List.of())));
    }
  }

  private static MarkerWords read() {
    try (InputStream in = MarkerWords.class.getResourceAsStream("/schemas/enumerators.csv")) {
      if (in == null) throw new IllegalStateException("no /schemas/enumerators.csv");
      return new MarkerWords(
          CsvReader.builder()
              .commentStrategy(CommentStrategy.SKIP)
              .skipEmptyLines(true)
              .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
              .stream()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read /schemas/enumerators.csv", e);
    }
  }

  /** Whether a whole word or a name may start with {@code c}. */
  boolean mayStartWith(char c) {
    return first[c];
  }

  /** The words of the style that stand at {@code at}, the longest of them; null when none does. */
  Word at(Style style, String text, int at) {
    Term<Word> word = words.get(style).at(text, at, text.length());
    return word == null ? null : word.meaning();
  }
}
