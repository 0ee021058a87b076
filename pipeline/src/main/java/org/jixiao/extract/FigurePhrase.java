package org.jixiao.extract;

import java.util.List;

/** Reads a label that is not made of the figure words as the words that say the same. */
final class FigurePhrase {

  private FigurePhrase() {}

  /** Whether labels of that field are read in sentences about money. */
  static boolean isKnown(Field field) {
    return !cues(field).isEmpty();
  }

  /** The label at [start, end), at least two characters long, as tokens. */
  static List<Token> tokens(Field field, int start, int end) {
    List<Cue> cues = cues(field);
    if (cues.size() == 1) return List.of(new Token(cues.get(0), start, end));
    return List.of(
        new Token(cues.get(0), start, start + 1), new Token(cues.get(1), start + 1, end));
  }

  private static List<Cue> cues(Field field) {
    return switch (field) {
      case ORIGINAL -> List.of(Cue.INITIAL, Cue.BUDGET);
      case ADJUSTED -> List.of(Cue.FINAL, Cue.BUDGET);
      case BUDGET -> List.of(Cue.BUDGET);
      case EXPENDITURE -> List.of(Cue.SPEND);
      case REVENUE -> List.of(Cue.INCOME);
      case EXECUTION -> List.of(Cue.SPEND, Cue.RATE);
      case ADJUSTMENT -> List.of(Cue.ADJUST, Cue.RATE);
      case BASIC -> List.of(Cue.BASIC);
      case PROJECT -> List.of(Cue.PROJECT);
      default -> List.of();
    };
  }
}
