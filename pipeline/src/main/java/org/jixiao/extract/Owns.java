package org.jixiao.extract;

import org.jixiao.text.TermIndex.Term;

/** Tells whether a paragraph speaks of the department as a whole. */
final class Owns {

  private Owns() {}

  static boolean in(Reading reading, Paragraph paragraph) {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      Term<Cue> word = reading.vocabulary().figureWords().at(reading.text(), i, paragraph.end());
      if (word != null && word.meaning() == Cue.OWN) return true;
      i += word == null ? 1 : word.text().length();
    }
    return false;
  }
}
