package org.jixiao.extract;

/**
 * A figure that may be the department's.
 *
 * @param path in the record
 * @param weight of the place that it stands at; the heaviest is believed
 */
record Figure(String path, Bound bound, int weight) {

  /** The same figure at a place of less weight. */
  Figure lighter() {
    return new Figure(path, bound, weight - 1);
  }
}
