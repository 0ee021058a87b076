package org.jixiao.write.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.YearlyTable;

/**
 * The rows of a yearly table that a sheet shows: the newest year's first, up to a bound.
 *
 * @param total how many there are
 */
record Selection(List<PublishedRow> rows, long total) {

  /** Where people stop reading and begin to ask the tables. */
  static final int MOST = 5_000;

  /**
   * Which rows are meant.
   *
   * @param column null for all rows
   * @param values one of which the column's cell must be
   */
  record Wanted(String column, Set<String> values) {

    static final Wanted ALL = new Wanted(null, Set.of());

    boolean holds(PublishedRow row) {
      return column == null || values.contains(row.text(column));
    }
  }

  /**
   * Chooses rows.
   *
   * @param order total, within a year
   */
  static Selection newest(
      YearlyTable table, List<String> columns, Wanted wanted, Comparator<PublishedRow> order)
      throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    long total = 0;
    for (int year : table.years()) {
      PublishedTable ofYear = table.in(year);
      if (rows.size() == MOST) {
        total += count(ofYear, wanted);
        continue;
      }
      FirstRows first = new FirstRows(order, MOST - rows.size());
      ofYear.each(
          columns,
          row -> {
            if (wanted.holds(row)) first.add(row);
          });
      total += first.offered();
      rows.addAll(first.inOrder());
    }
    return new Selection(rows, total);
  }

  private static long count(PublishedTable table, Wanted wanted) throws IOException {
    if (wanted.column() == null) return table.rows();
    long[] count = new long[1];
    table.each(
        List.of(wanted.column()),
        row -> {
          if (wanted.holds(row)) count[0]++;
        });
    return count[0];
  }
}
