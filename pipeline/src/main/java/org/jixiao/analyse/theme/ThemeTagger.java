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

  private final ProblemReader problems;
  private final MeasureReader measures;

  public ThemeTagger(ThemeDictionary dictionary) {
    problems = new ProblemReader(Lexicon.ofProblems(dictionary));
    measures = new MeasureReader(Lexicon.ofMeasures(dictionary));
  }

  /**
   * At most one tag per statement and theme, for the first term that names it; exactly one primary
   * tag for every statement that has any. Problems come first; within a list they stand in the
   * report's order, within a statement in the order of the terms.
   */
  public List<ThemeTag> tag(Report report) {
    List<ThemeTag> tags = new ArrayList<>();
    for (int i = 0; i < report.problems().size(); i++) {
      String text = text(report.problems().get(i));
      Weights.addTags("/problems/" + i, text, problems.read(text), tags);
    }
    for (int i = 0; i < report.measures().size(); i++) {
      String text = text(report.measures().get(i));
      Weights.addTags("/measures/" + i, text, measures.read(text), tags);
    }
    return tags;
  }

  private static String text(Statement statement) {
    String text = statement.text() == null ? "" : statement.text();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
