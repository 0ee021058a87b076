package org.jixiao.explain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that can be asked for.
 *
 * @param path in the report record, with {@code *} for the place in a list; empty for a figure that
 *     follows from others
 * @param also more names for it; a name may belong to several fields
 */
record Field(String table, String column, String path, String zh, String en, List<String> also) {
  static final String REPORTS = "reports";

  Field {
    also = List.copyOf(also);
  }

  /** Whether a report may have several, one an item. */
  boolean isOfItem() {
    return !table.equals(REPORTS);
  }

  boolean isDerived() {
    return path.isEmpty();
  }

  /** Everything that it may be called by. */
  Stream<String> names() {
    Stream<String> known = Stream.of(column, table + "." + column, zh, en);
    return Stream.concat(known, also.stream());
  }
}
