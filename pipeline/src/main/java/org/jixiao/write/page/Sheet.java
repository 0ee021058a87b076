package org.jixiao.write.page;

import java.util.List;
import java.util.function.Predicate;
import org.jixiao.write.PublishedRow;

/**
 * The rows of a table that the page carries.
 *
 * @param columns in the order in which they are laid out
 * @param total rows that there are, of which {@code rows} may be fewer
 */
record Sheet(List<String> columns, List<PublishedRow> rows, long total) {

  Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** All rows that there are. */
  static Sheet whole(List<String> columns, List<PublishedRow> rows) {
    return new Sheet(columns, rows, rows.size());
  }

  /** How many rows the page leaves out. */
  long leftOut() {
    return total - rows.size();
  }

  /** Those of its rows that pass. */
  List<PublishedRow> where(Predicate<PublishedRow> test) {
    return rows.stream().filter(test).toList();
  }
}
