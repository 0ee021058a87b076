package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ScoreItem;

/**
 * Puts score items under the item that they make up. Where items without a parent add up to more
 * than the total, and items follow one whose score is just their sum, they are its parts, if that
 * makes the total right.
 */
final class ScoreTree {
  private final List<Found<ScoreItem>> items;

  private ScoreTree(List<Found<ScoreItem>> items) {
    this.items = new ArrayList<>(items);
  }

  /** The items in their order, each with its parent; {@code total} may be null. */
  static List<Found<ScoreItem>> of(List<Found<ScoreItem>> items, Decimal total) {
    ScoreTree tree = new ScoreTree(items);
    if (total == null || tree.topSum() <= total.millionths()) return items;
    int next = 0;
    while (next < items.size()) next = tree.takeParts(next) + 1;
    return tree.topSum() == total.millionths() ? tree.items : items;
  }

  private long topSum() {
    long sum = 0;
    for (int i = 0; i < items.size(); i++) {
      if (isFree(i)) sum += score(i);
    }
    return sum;
  }

  /** Gives an item its parts and tells the last of them, else the item itself. */
  private int takeParts(int whole) {
    int last = lastPart(whole);
    String parent = items.get(whole).value().name();
    for (int i = whole + 1; i <= last; i++) items.set(i, under(parent, items.get(i)));
    return last;
  }

  /** At least two items make up another. */
  private int lastPart(int whole) {
    if (!isFree(whole)) return whole;
    long rest = score(whole);
    for (int i = whole + 1; i < items.size() && isFree(i); i++) {
      rest -= score(i);
      if (rest == 0 && i > whole + 1) return i;
      if (rest <= 0) return whole;
    }
    return whole;
  }

  private boolean isFree(int at) {
    ScoreItem item = items.get(at).value();
    return item.parent() == null && item.score() != null && item.score().millionths() > 0;
  }

  private long score(int at) {
    return items.get(at).value().score().millionths();
  }

  private static Found<ScoreItem> under(String parent, Found<ScoreItem> part) {
    ScoreItem item = part.value();
    return new Found<>(
        new ScoreItem(item.name(), parent, item.fullMarks(), item.score()),
        part.at(),
        part.traces());
  }
}
