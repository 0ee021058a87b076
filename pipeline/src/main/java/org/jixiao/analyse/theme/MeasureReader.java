package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/** Finds what a measure is about: every term counts, whatever is said of it. */
final class MeasureReader {
  private final Lexicon lexicon;

  MeasureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Naming> read(String text) {
    List<Naming> named = new ArrayList<>();
    for (Occurrence one : Overlaps.resolve(lexicon.occurrences(text))) {
      if (!one.term().kind().namesTheme()) continue;
      named.add(new Naming(one.term().theme(), one.start(), one.end(), false));
    }
    return named;
  }
}
