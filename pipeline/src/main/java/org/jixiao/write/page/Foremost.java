package org.jixiao.write.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The first few of any number of items in an order, kept in memory for few. Of equal ones the
 * earlier come first.
 */
final class Foremost<T> {

  private record Placed<T>(T item, long place) {}

  private final Comparator<Placed<T>> order;
  private final PriorityQueue<Placed<T>> kept;
  private final int most;
  private long seen;

  Foremost(Comparator<T> order, int most) {
    this.order =
        Comparator.<Placed<T>, T>comparing(Placed::item, order).thenComparing(Placed::place);
    this.kept = new PriorityQueue<>(this.order.reversed());
    this.most = most;
  }

  void add(T item) {
    Placed<T> placed = new Placed<>(item, seen++);
    if (kept.size() < most) {
      kept.add(placed);
    } else if (!kept.isEmpty() && order.compare(placed, kept.peek()) < 0) {
      kept.poll();
      kept.add(placed);
    }
  }

  /** How many items were added. */
  long seen() {
    return seen;
  }

  /** The first ones, in order. */
  List<T> inOrder() {
    List<Placed<T>> sorted = new ArrayList<>(kept);
    sorted.sort(order);
    return sorted.stream().map(Placed::item).toList();
  }
}
