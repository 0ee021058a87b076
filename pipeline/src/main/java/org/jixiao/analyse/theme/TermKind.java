package org.jixiao.analyse.theme;

/** What a term of the dictionary does to a statement; see {@link Theme} and {@link Markers}. */
enum TermKind {
  TRIGGER,
  SUBJECT,
  FALSE_FRIEND,
  NEGATION_BEFORE,
  NEGATION_AFTER,
  NEGATION_AROUND,
  SOLVED,
  CONCESSION,
  TURN,
  CAUSE_CLAUSE,
  CAUSE_SENTENCE,
  CAUSE_AROUND,
  EFFECT,
  DENIAL,
  LACK,
  NEUTRAL,
  CLAUSE_END,
  SENTENCE_END;

  boolean namesTheme() {
    return this == TRIGGER || this == SUBJECT;
  }

  /** A clause ends before it and another begins after it. */
  boolean parts() {
    return this == CLAUSE_END || this == SENTENCE_END || this == TURN || this == EFFECT;
  }
}
