package org.jixiao.write.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jixiao.write.PublishedRow;

/** The first rows in an order, of however many: never more than asked for are kept. */
final class FirstRows {

  private final Comparator<PublishedRow> order;
  private final int most;
  private final PriorityQueue<PublishedRow> kept;
  private long offered;

  /**
   * Nothing yet.
   *
   * @param order total, so that the choice does not hang on the order of the files
   */
  FirstRows(Comparator<PublishedRow> order, int most) {
    this.order = order;
    this.most = most;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(PublishedRow row) {
    offered++;
    if (kept.size() < most) {
      kept.add(row);
    } else if (most > 0 && order.compare(row, kept.element()) < 0) {
      kept.remove();
      kept.add(row);
    }
  }

  long offered() {
    return offered;
  }

  List<PublishedRow> inOrder() {
    List<PublishedRow> rows = new ArrayList<>(kept);
    rows.sort(order);
    return rows;
  }
}
