package org.jixiao.write.restate;

import java.util.List;
import java.util.TreeSet;

/**
 * The first of many, in their order, each once.
 *
 * @param <T> what is listed
 */
final class Shortlist<T extends Comparable<T>> {
  private final int most;
  private final TreeSet<T> first = new TreeSet<>();

  /**
   * An empty list.
   *
   * @param most that it keeps
   */
  Shortlist(int most) {
    this.most = most;
  }

  void offer(T one) {
    if (first.size() == most && (most == 0 || one.compareTo(first.last()) >= 0)) return;
    first.add(one);
    if (first.size() > most) first.pollLast();
  }

  List<T> listed() {
    return List.copyOf(first);
  }
}
