package org.jixiao.write.workbook;

import java.util.List;
import org.jixiao.write.PublishedRow;

/**
 * A sheet of the workbook: a table with a head.
 *
 * @param name on its tab
 * @param about what a row is, in Chinese
 * @param frozen how many columns stay in view
 * @param total how many rows there are, of which {@code rows} are shown
 * @param order in which rows stand, in Chinese
 * @param rest where all rows are
 */
record Sheet(
    String name,
    String about,
    int frozen,
    List<SheetColumn> columns,
    List<PublishedRow> rows,
    long total,
    String order,
    String rest) {

  Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean isWhole() {
    return rows.size() == total;
  }

  /** How many rows are shown of how many, and where the others are. */
  String extent() {
    if (isWhole()) return "共 %,d 行，全部列出；%s。".formatted(total, order);
    return "共 %,d 行，这里只列前 %,d 行（%s）；其余 %,d 行在 %s。"
        .formatted(total, rows.size(), order, total - rows.size(), rest);
  }
}
