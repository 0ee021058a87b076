package org.jixiao.extract;

import org.jixiao.text.Words;

/**
 * Finds the words that announce goals (目标： …) in the sentence or paragraph of a place. Asked for
 * places in the order of the text, it reads the text once.
 */
final class GoalsAbove {

  private static final int FARTHEST = 1000;

  private final String text;
  private final String ends;
  private final Words announcing;
  private int read;
  private int begin;
  private int goals = -1;

  /**
   * @param ends the characters after which another sentence or paragraph begins
   */
  GoalsAbove(Reading reading, String ends) {
    this.text = reading.text();
    this.ends = ends;
    this.announcing = reading.vocabulary().words("output.goals");
  }

  /** Where such words stand between the begin and {@code at}, the first of them; or -1. */
  int goalsBefore(int at) {
    for (; read < at; read++) {
      if (ends.indexOf(text.charAt(read)) >= 0) {
        begin = read + 1;
        goals = -1;
      } else if (goals < 0 && announcing.at(text, read, at) > 0) {
        goals = read;
      }
    }
    return goals >= 0 && at - goals <= FARTHEST ? goals : -1;
  }

  /** Where the sentence or paragraph of the last place begins. */
  int begin() {
    return begin;
  }
}
