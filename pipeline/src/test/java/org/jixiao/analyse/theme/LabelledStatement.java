package org.jixiao.analyse.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.analyse.ThemeSet;

/**
 * A statement with the themes that a reader gave it.
 *
 * @param themes their numbers, the primary first; empty when none explains it
 * @param note what is peculiar about it, or empty
 */
record LabelledStatement(boolean isMeasure, String text, List<Integer> themes, String note) {

  /** All files: the sets of first sight in their order, then what was written to teach words. */
  static final List<String> FILES =
      List.of("statements", "second-a", "second-b", "second-c", "second-d", "wordings");

  /** The statements of a file in the folder of statements. */
  static List<LabelledStatement> of(String file) {
    String resource = "/statements/" + file + ".tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LabelledStatement.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(LabelledStatement::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static LabelledStatement parse(String line) {
    String[] fields = line.split("\t", -1);
    List<Integer> themes =
        fields[3].isEmpty()
            ? List.of()
            : List.of(fields[3].split(";")).stream().map(ThemeSet::number).toList();
    return new LabelledStatement(fields[0].equals("measure"), fields[1], themes, fields[4]);
  }

  /** The number of the primary theme, 0 for none. */
  int primary() {
    return themes.isEmpty() ? 0 : themes.get(0);
  }

  StatementReader.Read read(StatementReader reader) {
    return isMeasure ? reader.measure(text) : reader.problem(text);
  }
}
