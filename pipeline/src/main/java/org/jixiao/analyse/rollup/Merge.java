package org.jixiao.analyse.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** Merges two lists in strictly ascending order, adding what compares equal. */
final class Merge {
  private Merge() {}

  static <T> List<T> sorted(List<T> a, List<T> b, Comparator<T> order, BinaryOperator<T> plus) {
    List<T> merged = new ArrayList<>(a.size() + b.size());
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int compared = order.compare(a.get(i), b.get(j));
      if (compared < 0) {
        merged.add(a.get(i++));
      } else if (compared > 0) {
        merged.add(b.get(j++));
      } else {
        merged.add(plus.apply(a.get(i++), b.get(j++)));
      }
    }
    merged.addAll(a.subList(i, a.size()));
    merged.addAll(b.subList(j, b.size()));
    return merged;
  }
}
