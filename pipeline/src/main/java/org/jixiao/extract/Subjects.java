package org.jixiao.extract;

import java.util.List;

/** Finds whose figures known words speak of. */
final class Subjects {

  private Subjects() {}

  /** The subject that the words name, or null. Parts are told by the last word that tells one. */
  static Subject of(List<Token> words) {
    Subject part = null;
    boolean own = false;
    boolean aside = false;
    boolean general = false;
    boolean among = false;
    boolean current = false;
    boolean others = false;
    for (Token token : words) {
      switch (token.cue()) {
        case BASIC -> part = Subject.BASIC;
        case PROJECT -> part = Subject.PROJECT;
        case OWN, TOTAL -> own = true;
        case STAFF, ASPECT, SUM, INCLUDE -> {
          aside = true;
          others = true;
        }
        case BODY -> {
          aside |= !own;
          others = true;
        }
        case AMONG -> {
          aside = true;
          among = true;
        }
        case THIS -> current = true;
        case GENERAL -> {
          general = true;
          others = true;
        }
        default -> {}
      }
    }
    if (among && current && part == null && !others) return Subject.DEPARTMENT;
    if (isAllUnits(words)) return Subject.DEPARTMENT;
    if (hasAspect(words)) return Subject.ASIDE;
    if (part != null) return general && !own ? Subject.ASIDE : part;
    if (aside || (general && !own)) return Subject.ASIDE;
    return own ? Subject.DEPARTMENT : null;
  }

  /** 三个单位合计: the department's bodies together are the department. */
  private static boolean isAllUnits(List<Token> words) {
    boolean total = false;
    boolean units = false;
    for (int i = 1; i < words.size(); i++) {
      total |= words.get(i).is(Cue.TOTAL);
      units |= words.get(i - 1).is(Cue.SUM) && words.get(i).is(Cue.OWN);
    }
    return total && units;
  }

  private static boolean hasAspect(List<Token> words) {
    for (Token token : words) {
      if (token.is(Cue.ASPECT, Cue.SUM)) return true;
    }
    return false;
  }
}
