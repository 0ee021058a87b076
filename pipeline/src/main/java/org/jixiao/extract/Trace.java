package org.jixiao.extract;

import org.jixiao.text.Measurement;

/**
 * Where a value stands in the joined text.
 *
 * @param path in the record, or in the item that it belongs to
 * @param printed the number alone, or null for words
 */
record Trace(String path, int start, int end, String printed, String unit) {

  static Trace of(String path, Bound bound) {
    return of(path, bound.start(), bound.measurement());
  }

  static Trace of(String path, int start, Measurement measurement) {
    return new Trace(
        path,
        Math.min(start, measurement.start()),
        measurement.end(),
        measurement.printed(),
        measurement.unit() == null ? null : measurement.unit().name());
  }

  static Trace words(String path, int start, int end) {
    return new Trace(path, start, end, null, null);
  }

  /** The same trace of an item that is number {@code index} of {@code list}. */
  Trace under(String list, int index) {
    String whole = "/" + list + "/" + index + (path.isEmpty() ? "" : "/" + path);
    return new Trace(whole, start, end, printed, unit);
  }
}
