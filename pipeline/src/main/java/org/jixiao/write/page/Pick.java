package org.jixiao.write.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/**
 * What the page takes of a table: some columns of the foremost rows.
 *
 * @param order which rows matter most
 * @param most how many rows the page carries
 */
record Pick(String table, List<String> columns, Comparator<PublishedRow> order, int most) {

  Pick {
    columns = List.copyOf(columns);
  }

  /** Of all rows. */
  Sheet of(TableFiles tables) throws IOException {
    Foremost<PublishedRow> rows = new Foremost<>(order, most);
    PublishedTable.of(tables, table).each(columns, rows::add);
    return sheet(rows);
  }

  /** Of the rows whose text in {@code column} is one of {@code values}. */
  Sheet where(TableFiles tables, String column, Set<String> values) throws IOException {
    Foremost<PublishedRow> rows = new Foremost<>(order, most);
    PublishedTable.of(tables, table).where(column, values, columns, rows::add);
    return sheet(rows);
  }

  private Sheet sheet(Foremost<PublishedRow> rows) {
    return new Sheet(columns, rows.inOrder(), rows.seen());
  }
}
