package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the markers of a statement reach.
 *
 * @param excluded negated, conceded or solved
 * @param causes said to be the reason of something else
 */
record Scopes(List<Span> excluded, List<Span> causes) {
  static final Scopes NONE = new Scopes(List.of(), List.of());

  /**
   * Characters that may stand between a denial and what it denies: 未能按时完成. Another word of lack
   * between them ends its reach: 账实不符问题已整改.
   */
  private static final int REACH = 3;

  /** What is left of a word's weight, which is {@link Reading#WHOLE} elsewhere. */
  private static final int EXCLUDED_PART = 5;

  private static final int CAUSE_PART = 3;

  /** Before any denial, without overflow. */
  private static final int NEVER = -100;

  static Scopes of(List<Occurrence> occurrences, Bounds bounds) {
    List<Span> excluded = new ArrayList<>();
    List<Span> causes = new ArrayList<>();
    int denied = NEVER;
    for (Occurrence one : occurrences) {
      int from = one.start();
      int to = one.end();
      switch (one.term().kind()) {
        case NEGATION_BEFORE -> excluded.add(new Span(to, bounds.clauseEnd(to)));
        case DENIAL -> denied = to;
        case LACK -> denied = from < denied ? denied : NEVER;
        case NEGATION_AFTER -> {
          if (from - denied > REACH) excluded.add(new Span(bounds.clauseStart(from), to));
        }
        case NEGATION_AROUND -> excluded.add(new Span(from, to));
        case SOLVED -> {
          if (from - denied > REACH) {
            excluded.add(new Span(bounds.assertionStart(from), bounds.clauseEnd(to)));
          }
        }
        case CONCESSION -> excluded.add(new Span(from, concessionEnd(to, bounds)));
        case CAUSE_CLAUSE -> causes.add(new Span(to, bounds.clauseEnd(to)));
        case CAUSE_SENTENCE -> causes.add(new Span(to, causeEnd(to, bounds)));
        case CAUSE_AROUND -> causes.add(new Span(from, to));
        default -> {}
      }
    }
    return new Scopes(excluded, causes);
  }

  /** Before the clause that has the turn: 尽管 A，B 仍 C concedes A alone. */
  private static int concessionEnd(int from, Bounds bounds) {
    int turn = bounds.next(from, TermKind.TURN);
    return turn < 0
        ? from
        : Math.max(bounds.clauseStart(turn), Math.min(turn, bounds.clauseEnd(from)));
  }

  private static int causeEnd(int from, Bounds bounds) {
    int effect = bounds.next(from, TermKind.EFFECT);
    return effect < 0 ? bounds.sentenceEnd(from) : effect;
  }

  boolean excludes(int position) {
    return holds(excluded, position);
  }

  boolean causes(int position) {
    return holds(causes, position);
  }

  /** What the place leaves of the weight of a word. */
  int part(int position) {
    if (excluded.isEmpty() && causes.isEmpty()) return Reading.WHOLE;
    if (excludes(position)) return EXCLUDED_PART;
    return causes(position) ? CAUSE_PART : Reading.WHOLE;
  }

  private static boolean holds(List<Span> spans, int position) {
    for (Span span : spans) {
      if (span.holds(position)) return true;
    }
    return false;
  }
}
