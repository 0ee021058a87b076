package org.jixiao.validate;

import java.util.List;

/**
 * A grade and the scores that earn it.
 *
 * @param aliases other words for the grade
 * @param atLeast the lowest score of the band, in millionths of a point
 */
public record GradeBand(String grade, List<String> aliases, long atLeast) {
  public GradeBand {
    aliases = List.copyOf(aliases);
  }

  boolean isCalled(String word) {
    return grade.equals(word) || aliases.contains(word);
  }
}
