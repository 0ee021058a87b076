package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Report;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;

/** Finds the themes of a report's problems and measures. Holds no state between reports. */
public final class ThemeTagger {
  /** What stands further back in a statement is not read: no problem takes so many words. */
  private static final int LONGEST = 4000;

  private final StatementReader reader;
  private final Judge judge;

  /** With the words that come with the program. */
  public ThemeTagger(ThemeDictionary dictionary) {
    this(dictionary, WordFile.standard());
  }

  ThemeTagger(ThemeDictionary dictionary, WordTable words) {
    reader = new StatementReader(dictionary);
    judge = new Judge(words, dictionary.open());
  }

  /**
   * At most one tag per statement and theme, for the words that speak for it; exactly one primary
   * tag for every statement that has any. Problems come first; within a list they stand in the
   * report's order, within a statement in the order of the terms.
   */
  public List<ThemeTag> tag(Report report) {
    List<ThemeTag> tags = new ArrayList<>();
    for (int i = 0; i < report.problems().size(); i++) {
      String text = text(report.problems().get(i));
      judge.addTags("/problems/" + i, text, reader.problem(text), tags);
    }
    for (int i = 0; i < report.measures().size(); i++) {
      String text = text(report.measures().get(i));
      judge.addTags("/measures/" + i, text, reader.measure(text), tags);
    }
    return tags;
  }

  private static String text(Statement statement) {
    String text = statement.text() == null ? "" : statement.text();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
