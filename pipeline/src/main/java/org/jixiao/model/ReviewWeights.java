package org.jixiao.model;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each flag adds to a department's place on the list for re-check, in whole points, from a
 * rule pack's section {@code review}. Points add up; 0 keeps a flag off the list.
 *
 * @param rules by id of the register, every rule there
 * @param repeatedThemeYear for every year after the first in which a department repeats a theme
 * @param missingReport for a report that was expected and not received
 */
public record ReviewWeights(
    SortedMap<String, Points> rules, int repeatedThemeYear, int missingReport) {

  /** Points by severity; a severity that the rule never has counts as nothing. */
  public record Points(int fatal, int warning, int info) {
    public Points {
      if (fatal < 0 || warning < 0 || info < 0) {
        throw new IllegalArgumentException("a weight is negative");
      }
    }

    private int of(Severity severity) {
      return switch (severity) {
        case FATAL -> fatal;
        case WARNING -> warning;
        case INFO -> info;
      };
    }
  }

  public ReviewWeights {
    rules = new TreeMap<>(rules);
  }

  /**
   * What one flag adds.
   *
   * @throws IllegalArgumentException when the register has no such rule
   */
  public int points(String rule, Severity severity) {
    Points points = rules.get(rule);
    if (points == null) throw new IllegalArgumentException("no weight for the rule " + rule);
    return points.of(severity);
  }
}
