package org.jixiao.analyse.rollup;

import static java.lang.Math.addExact;

/**
 * Departments that should report.
 *
 * @param expected how many
 * @param missing of those, how many did not
 */
public record Turnout(int expected, int missing) {
  public static final Turnout NONE = new Turnout(0, 0);

  Turnout plus(Turnout other) {
    return new Turnout(addExact(expected, other.expected), addExact(missing, other.missing));
  }
}
