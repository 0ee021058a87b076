package org.jixiao.extract;

import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;

/**
 * Knows a section by its name: one name, or two, with nothing but fillers beside it; and, where a
 * line is surely a heading, by the words in it.
 */
final class SectionNames {

  private static final String CONJUNCTIONS = "和及与或以、";

  private final Vocabulary vocabulary;

  SectionNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The kind of section that the heading names, or null when it names none. */
  SectionKind kind(String heading) {
    TermIndex<SectionKind> names = vocabulary.sections();
    Term<SectionKind> best = null;
    for (int i = 0; i < heading.length(); i++) {
      for (int to = heading.length(); to > i; to--) {
        Term<SectionKind> term = names.at(heading, i, to);
        if (term == null) break;
        to = i + term.text().length();
        boolean longer = best == null || term.text().length() > best.text().length();
        if (longer && isFilled(heading, i, to)) best = term;
      }
    }
    return best == null ? ofTwo(heading) : best.meaning();
  }

  /** 存在问题和下一步打算: two names with a conjunction between them. */
  private SectionKind ofTwo(String heading) {
    for (int i = 2; i + 2 < heading.length(); i++) {
      if ("和及与、以".indexOf(heading.charAt(i)) < 0) continue;
      SectionKind left = kindOfOne(heading.substring(0, i));
      SectionKind right = left == null ? null : kindOfOne(heading.substring(i + 1));
      if (right != null) return both(left, right);
    }
    return null;
  }

  private SectionKind kindOfOne(String heading) {
    TermIndex<SectionKind> names = vocabulary.sections();
    Term<SectionKind> term = names.longestIn(heading, 0, heading.length());
    if (term == null) return null;
    int at = heading.indexOf(term.text());
    return isFilled(heading, at, at + term.text().length()) ? term.meaning() : null;
  }

  private static SectionKind both(SectionKind left, SectionKind right) {
    boolean statements = left.isOfStatements() && right.isOfStatements();
    return left != right && statements ? SectionKind.PROBLEMS_AND_MEASURES : left;
  }

  private boolean isFilled(String heading, int start, int end) {
    TermIndex<String> fillers = vocabulary.fillers();
    return fillers.covers(heading, 0, start) && fillers.covers(heading, end, heading.length());
  }

  /**
   * The kind that the words of a sure heading tell, or null: the last of them, for the head of a
   * Chinese phrase is its end; problems and measures together make a section of both, unless the
   * measures aim at the problems (针对存在问题的措施); the money of tasks is theirs (重点项目支出). Half of the
   * heading or more must be such words or fillers.
   */
  SectionKind kindByWords(String heading) {
    SectionKind last = null;
    boolean problems = false;
    boolean measures = false;
    boolean aimed = vocabulary.words("heading.aim").isIn(heading);
    boolean joins = true;
    int known = 0;
    int i = 0;
    while (i < heading.length()) {
      Term<SectionKind> word = vocabulary.headingWords().at(heading, i, heading.length());
      Term<String> filler = vocabulary.fillers().at(heading, i, heading.length());
      if (word == null && filler == null) {
        i++;
        continue;
      }
      if (word == null) {
        known += filler.text().length();
        i += filler.text().length();
        joins &= CONJUNCTIONS.indexOf(filler.text().charAt(0)) < 0;
        continue;
      }
      boolean theirs = joins && last == SectionKind.TASK_SPENDING;
      if (!theirs || word.meaning() != SectionKind.FINANCE) last = word.meaning();
      joins = true;
      problems |= last == SectionKind.PROBLEMS;
      measures |= last == SectionKind.MEASURES;
      known += word.text().length();
      i += word.text().length();
    }
    if (last == null || 2 * known < heading.length()) return null;
    boolean both = problems && measures && !aimed && last.isOfStatements();
    return both ? SectionKind.PROBLEMS_AND_MEASURES : last;
  }

  /** Whether the heading is made of such words and fillers only. */
  boolean isAllWords(String heading) {
    int i = 0;
    while (i < heading.length()) {
      Term<SectionKind> word = vocabulary.headingWords().at(heading, i, heading.length());
      Term<String> filler = vocabulary.fillers().at(heading, i, heading.length());
      int length = vocabulary.words("heading.link").at(heading, i);
      if (word != null) length = Math.max(length, word.text().length());
      if (filler != null) length = Math.max(length, filler.text().length());
      if (length == 0) return false;
      i += length;
    }
    return true;
  }
}
