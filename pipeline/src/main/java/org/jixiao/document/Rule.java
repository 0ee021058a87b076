package org.jixiao.document;

/**
 * A straight line drawn on a page, in the coordinates of {@link Glyph}.
 *
 * @param level its y when it is horizontal, else its x
 * @param from where it begins along its direction
 * @param to where it ends; not before {@code from}
 */
record Rule(boolean horizontal, float level, float from, float to) {
  static final float NEAR = 3;

  boolean covers(float at) {
    return from - NEAR <= at && at <= to + NEAR;
  }

  boolean crosses(Rule other) {
    return horizontal != other.horizontal && covers(other.level) && other.covers(level);
  }
}
