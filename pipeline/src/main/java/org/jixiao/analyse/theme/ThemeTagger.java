package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Report;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;

/**
 * Finds the themes of a report's problems and measures. A statement's tags hang on its words alone,
 * so that those of stock phrases are remembered. Safe for use by many threads.
 */
public final class ThemeTagger {
  /** What stands further back in a statement is not read: no problem takes so many words. */
  private static final int LONGEST = 4000;

  private final StatementReader reader;
  private final Judge judge;
  private final Memory problems = new Memory(this::ofProblem);
  private final Memory measures = new Memory(this::ofMeasure);

  /** With the words that come with the program. */
  public static ThemeTagger standard() {
    return new ThemeTagger(Standard.READER, Standard.JUDGE);
  }

  /** Made once, when first asked for: neither holds any state. */
  private static final class Standard {
    static final StatementReader READER = new StatementReader(ThemeDictionary.standard());
    static final Judge JUDGE = new Judge(WordFile.standard(), ThemeDictionary.standard().open());
  }

  private ThemeTagger(StatementReader reader, Judge judge) {
    this.reader = reader;
    this.judge = judge;
  }

  /**
   * At most one tag per statement and theme, for the words that speak for it; exactly one primary
   * tag for every statement that has any. Problems come first; within a list they stand in the
   * report's order, within a statement in the order of the terms.
   */
  public List<ThemeTag> tag(Report report) {
    List<ThemeTag> tags = new ArrayList<>();
    for (int i = 0; i < report.problems().size(); i++) {
      tags.addAll(problems.tags(text(report.problems().get(i)), "/problems/" + i));
    }
    for (int i = 0; i < report.measures().size(); i++) {
      tags.addAll(measures.tags(text(report.measures().get(i)), "/measures/" + i));
    }
    return tags;
  }

  private List<ThemeTag> ofProblem(String text) {
    List<ThemeTag> tags = new ArrayList<>();
    judge.addTags("", text, reader.problem(text), tags);
    return tags;
  }

  private List<ThemeTag> ofMeasure(String text) {
    List<ThemeTag> tags = new ArrayList<>();
    judge.addTags("", text, reader.measure(text), tags);
    return tags;
  }

  private static String text(Statement statement) {
    String text = statement.text() == null ? "" : statement.text();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
