package org.jixiao.analyse.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.analyse.ThemeSet;

/**
 * A statement with the themes that a reader gave it.
 *
 * @param themes their numbers, the primary first; empty when none explains it
 * @param note what is peculiar about it, or empty
 */
record LabelledStatement(boolean isMeasure, String text, List<Integer> themes, String note) {

  /** Sets by authors who knew neither the words nor the matcher; they teach since. */
  static final List<String> AUTHORS =
      List.of(
          "statements",
          "second-a",
          "second-b",
          "second-c",
          "second-d",
          "third-a",
          "third-b",
          "third-c",
          "fourth");

  /** What was written to teach: kinds of statements, wordings, short clauses. */
  private static final List<String> LESSONS =
      List.of(
          "kinds-a",
          "kinds-b",
          "kinds-c",
          "wordings",
          "clauses-a",
          "clauses-b",
          "clauses-c",
          "clauses-d");

  /** All that the words are learnt from. */
  static final List<String> TEACHING = Stream.concat(AUTHORS.stream(), LESSONS.stream()).toList();

  /** A set that teaches nothing, so that it tells what to expect of the next. */
  static final String UNTAUGHT = "fifth";

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
