package org.jixiao.analyse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well statements are tagged: now, and had the words been learnt without their author, which is
 * what to expect of a text that nobody has seen. The README beside the statements keeps the
 * figures.
 */
class LabelledStatementsTest {
  private static final ThemeDictionary DICTIONARY = ThemeDictionary.standard();
  private static final StatementReader READER = new StatementReader(DICTIONARY);

  /** Those whose author is left out for a measurement: {@code -Djixiao.statements.authors=…}. */
  static List<String> measured() {
    return List.of(
        System.getProperty("jixiao.statements.authors", "statements,third-a").split(","));
  }

  static List<String> authors() {
    return LabelledStatement.AUTHORS;
  }

  @Test
  void noStatementIsLabelledTwice() {
    Set<String> texts = new HashSet<>();
    int count = 0;
    for (String file : and(LabelledStatement.TEACHING, LabelledStatement.UNTAUGHT)) {
      for (LabelledStatement one : LabelledStatement.of(file)) {
        texts.add(one.text());
        count++;
      }
    }

    assertEquals(count, texts.size());
  }

  @ParameterizedTest
  @MethodSource("authors")
  void aSetIsTaggedAsLabelled(String file) {
    Scores scores =
        Scores.of(
            LabelledStatement.of(file), READER, new Judge(WordFile.standard(), DICTIONARY.open()));

    print(file, "now", scores);
    assertTrue(scores.primary() >= 0.97, scores.toString());
    assertTrue(scores.anyTheme() >= 0.92, scores.toString());
  }

  @Test
  void aSetThatTaughtNothingIsTaggedAsTheNextMayBe() {
    List<LabelledStatement> statements = LabelledStatement.of(LabelledStatement.UNTAUGHT);
    Scores scores =
        Scores.of(statements, READER, new Judge(WordFile.standard(), DICTIONARY.open()));

    print(LabelledStatement.UNTAUGHT, "taught nothing", scores);
    assertTrue(statements.size() >= 300);
    assertTrue(scores.primary() >= 0.90, scores.toString());
    assertTrue(scores.anyTheme() >= 0.90, scores.toString());
    assertTrue(scores.unnamedShare() >= 0.5, scores.toString());
  }

  @ParameterizedTest
  @MethodSource("measured")
  void aSetWhoseAuthorTaughtNothingIsTaggedNearlyAsWell(String file) {
    List<LabelledStatement> others = new ArrayList<>();
    for (String other : LabelledStatement.TEACHING) {
      if (!other.equals(file)) others.addAll(LabelledStatement.of(other));
    }
    String words = new WordTrainer(DICTIONARY).train(others);
    Judge judge = new Judge(WordFile.parse(words, DICTIONARY.lastNumber()), DICTIONARY.open());

    Scores scores = Scores.of(LabelledStatement.of(file), READER, judge);

    print(file, "without its author", scores);
    assertTrue(scores.primary() >= 0.79, scores.toString());
    assertTrue(scores.anyTheme() >= 0.78, scores.toString());
  }

  private static List<String> and(List<String> files, String another) {
    List<String> all = new ArrayList<>(files);
    all.add(another);
    return all;
  }

  private static void print(String file, String when, Scores scores) {
    System.out.printf(Locale.ROOT, "%-12s %-20s %s%n", file, when, scores);
  }
}
