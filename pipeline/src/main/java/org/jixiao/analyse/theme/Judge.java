package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.model.ThemeTag;

/**
 * Decides which themes a statement has. The primary theme is the one whose words weigh most
 * together, if more than what speaks against all; of equals the one with the lower number. Further
 * ones are those that a term names as a cause, and those that a clause by itself speaks for
 * clearly.
 */
final class Judge {
  /**
   * What the words of a theme must weigh together, for each ten of their root: less is no evidence,
   * and a kind of problem that no theme knows shall stay unexplained.
   */
  private static final int EVIDENCE = 40;

  /** By how much a clause must speak for a theme, for each ten of its root. */
  private static final int CLEAR = 75;

  private static final Comparator<ThemeTag> BY_PLACE =
      Comparator.comparingInt(ThemeTag::start).thenComparing(ThemeTag::theme);

  private final WordTable table;
  private final ThemeSet open;

  /**
   * A judge.
   *
   * @param open themes that take in whatever no other does
   */
  Judge(WordTable table, ThemeSet open) {
    this.table = table;
    this.open = open;
  }

  /** Adds the tags of a statement in the order of their terms. */
  void addTags(String path, String text, StatementReader.Read read, List<ThemeTag> tags) {
    int[][] sums = table.sums(read.reading());
    int primary = primary(read.reading(), sums);
    if (primary == 0) return;
    Terms terms = new Terms(table, text, read);
    List<ThemeTag> found = new ArrayList<>(4);
    for (int theme : further(read, sums).with(primary).numbers()) {
      Span term = terms.of(theme);
      String words = text.substring(term.from(), term.to());
      boolean isOpen = open.has(theme) && !isNamed(read, theme);
      found.add(
          new ThemeTag(path, ThemeSet.id(theme), theme == primary, words, term.from(), isOpen));
    }
    found.sort(BY_PLACE);
    tags.addAll(found);
  }

  private static boolean isNamed(StatementReader.Read read, int theme) {
    for (Naming naming : read.namings()) {
      if (naming.theme() == theme) return true;
    }
    return false;
  }

  /** Its number, or 0 when no theme explains the statement. */
  private static int primary(Reading reading, int[][] sums) {
    int[] all = new int[sums[0].length];
    for (int[] part : sums) {
      for (int theme = 0; theme < all.length; theme++) all[theme] += part[theme];
    }
    int heaviest = heaviest(all);
    return all[heaviest] > EVIDENCE * reading.root() ? heaviest : 0;
  }

  /** The themes that a term names as a cause or a clause speaks for. */
  private static ThemeSet further(StatementReader.Read read, int[][] sums) {
    ThemeSet further = ThemeSet.NONE;
    for (Naming naming : read.namings()) {
      if (naming.isCause()) further = further.with(naming.theme());
    }
    for (int clause = 0; clause < read.reading().clauses(); clause++) {
      int clear = clear(sums[clause], read.reading().root(clause));
      if (clear > 0) further = further.with(clear);
    }
    return further;
  }

  /** The theme that a clause by itself speaks for clearly, or 0. */
  private static int clear(int[] sums, int root) {
    int first = heaviest(sums);
    int second = Integer.MIN_VALUE;
    for (int theme = 0; theme < sums.length; theme++) {
      if (theme != first) second = Math.max(second, sums[theme]);
    }
    return sums[first] - second > CLEAR * root ? first : 0;
  }

  private static int heaviest(int[] sums) {
    int heaviest = 0;
    for (int theme = 1; theme < sums.length; theme++) {
      if (sums[theme] > sums[heaviest]) heaviest = theme;
    }
    return heaviest;
  }
}
