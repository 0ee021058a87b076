package org.jixiao.analyse.theme;

import java.util.List;

/** Reads a statement: what its terms name, and the words that weigh. */
final class StatementReader {

  /**
   * A statement as it was read.
   *
   * @param namings in the order of their ends
   */
  record Read(List<Naming> namings, Reading reading) {}

  private final ProblemReader problems;
  private final MeasureReader measures;

  StatementReader(ThemeDictionary dictionary) {
    problems = new ProblemReader(Lexicon.ofProblems(dictionary));
    measures = new MeasureReader(Lexicon.ofMeasures(dictionary));
  }

  Read problem(String text) {
    ProblemReader.Named named = problems.read(text);
    Reading reading = reading(text, named.namings(), named.scopes());
    if (!named.scopes().excluded().isEmpty()) reading.add(Signal.EXCLUDED, Reading.WHOLE, 0);
    if (!named.scopes().causes().isEmpty()) reading.add(Signal.CAUSE, Reading.WHOLE, 0);
    return new Read(named.namings(), reading);
  }

  Read measure(String text) {
    List<Naming> namings = measures.read(text);
    Reading reading = reading(text, namings, Scopes.NONE);
    reading.add(Signal.MEASURE, Reading.WHOLE, 0);
    return new Read(namings, reading);
  }

  private static Reading reading(String text, List<Naming> namings, Scopes scopes) {
    Reading reading = new Reading(text, scopes);
    long seen = 0;
    for (Naming naming : namings) {
      long bit = 1L << (naming.isCause() ? naming.theme() + 32 : naming.theme());
      if ((seen & bit) == 0) reading.add(Signal.of(naming), Reading.WHOLE, naming.start());
      seen |= bit;
    }
    return reading;
  }
}
