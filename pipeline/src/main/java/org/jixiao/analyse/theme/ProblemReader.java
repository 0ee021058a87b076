package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a problem statement names as a problem. What is negated in its clause, conceded or
 * solved is left out; what stands as a cause is marked so. A subject counts where its clause or the
 * next says that something lacks; if the statement names nothing else it counts even without.
 */
final class ProblemReader {
  private final Lexicon lexicon;

  ProblemReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a problem names, in the order of the ends, and how far its markers reach. */
  record Named(List<Naming> namings, Scopes scopes) {}

  Named read(String text) {
    List<Occurrence> all = Overlaps.resolve(lexicon.occurrences(text));
    Bounds bounds = new Bounds(all, text.length());
    Scopes scopes = Scopes.of(all, bounds);
    List<Naming> named = new ArrayList<>();
    List<Naming> doubtful = new ArrayList<>();
    for (Occurrence one : all) {
      if (!one.term().kind().namesTheme() || scopes.excludes(one.start())) continue;
      boolean isPlain = one.term().kind() == TermKind.TRIGGER || lacks(one, all, bounds);
      (isPlain ? named : doubtful)
          .add(new Naming(one.term().theme(), one.start(), one.end(), scopes.causes(one.start())));
    }
    return new Named(named.isEmpty() ? doubtful : named, scopes);
  }

  private static boolean lacks(Occurrence subject, List<Occurrence> all, Bounds bounds) {
    int from = bounds.clauseStart(subject.start());
    int to = bounds.nextClauseEnd(subject.start());
    for (Occurrence one : all) {
      if (one.start() >= to) return false;
      if (one.term().kind() == TermKind.LACK && one.start() >= from) return true;
    }
    return false;
  }
}
