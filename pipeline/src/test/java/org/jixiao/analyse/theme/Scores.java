package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.model.ThemeTag;

/**
 * How statements were tagged beside how they are labelled.
 *
 * @param statements how many
 * @param right those whose primary theme, or that there is none, is the labelled one
 * @param tags themes that were given
 * @param labels themes that are labelled
 * @param both themes that were given and are labelled
 * @param unnamed statements with a theme, of none of whose themes a term occurs
 */
record Scores(int statements, int right, int tags, int labels, int both, int unnamed) {

  static Scores of(List<LabelledStatement> statements, StatementReader reader, Judge judge) {
    Scores sum = new Scores(0, 0, 0, 0, 0, 0);
    for (LabelledStatement one : statements) sum = sum.plus(of(one, one.read(reader), judge));
    return sum;
  }

  private static Scores of(LabelledStatement one, StatementReader.Read read, Judge judge) {
    List<ThemeTag> tags = new ArrayList<>();
    judge.addTags("", one.text(), read, tags);
    int primary = 0;
    int both = 0;
    for (ThemeTag tag : tags) {
      int theme = ThemeSet.number(tag.theme());
      if (tag.primary()) primary = theme;
      if (one.themes().contains(theme)) both++;
    }
    boolean named = read.namings().stream().anyMatch(n -> one.themes().contains(n.theme()));
    return new Scores(
        1,
        primary == one.primary() ? 1 : 0,
        tags.size(),
        one.themes().size(),
        both,
        named || one.themes().isEmpty() ? 0 : 1);
  }

  private Scores plus(Scores other) {
    return new Scores(
        statements + other.statements,
        right + other.right,
        tags + other.tags,
        labels + other.labels,
        both + other.both,
        unnamed + other.unnamed);
  }

  double primary() {
    return (double) right / statements;
  }

  double anyTheme() {
    return 2.0 * both / (tags + labels);
  }

  /** Of the statements, how many have a theme of none of which a term occurs. */
  double unnamedShare() {
    return (double) unnamed / statements;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d statements, primary %.3f, any theme F1 %.3f, not in the dictionary's words %.3f",
        statements,
        primary(),
        anyTheme(),
        unnamedShare());
  }
}
