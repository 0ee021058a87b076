package org.jixiao.extract;

/**
 * A value in a sentence that may be a goal or what came of one.
 *
 * @param words before it, back to the last comma or value
 * @param value with its sign of comparison and its unit
 * @param number where its number ends; -1 for a value in words
 */
record GoalValue(Role role, Slice words, Slice value, int number) {

  /** What the words around a value say of it. */
  enum Role {
    GOAL,
    OUTCOME,
    PLAIN
  }

  boolean isNumber() {
    return number >= 0;
  }
}
