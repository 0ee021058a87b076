package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides between occurrences that share characters.
 *
 * <ul>
 *   <li>A theme's term yields to its own false friends, to a longer term of another theme and to a
 *       longer neutral word around it; of two equally long ones the later yields.
 *   <li>A marker yields to a longer marker or neutral word around it, and unless it says that
 *       something lacks or denies it, to a longer theme term around it.
 *   <li>Pairs make nothing yield. They yield to false friends; pairs of markers to any longer term
 *       around their first part, so that 无法 does not begin 无…问题.
 * </ul>
 */
final class Overlaps {
  private Overlaps() {}

  /** What is left of occurrences in the order of their ends, in that order. */
  static List<Occurrence> resolve(List<Occurrence> all) {
    List<Occurrence> left = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (!yields(all, i)) left.add(all.get(i));
    }
    return left;
  }

  private static boolean yields(List<Occurrence> all, int at) {
    Occurrence one = all.get(at);
    for (int i = at - 1; i >= 0 && all.get(i).end() > one.start(); i--) {
      if (yields(one, all.get(i))) return true;
    }
    for (int i = at + 1; i < all.size() && all.get(i).end() < one.end() + Term.LONGEST; i++) {
      if (yields(one, all.get(i))) return true;
    }
    return false;
  }

  private static boolean yields(Occurrence one, Occurrence other) {
    if (!one.overlaps(other)) return false;
    TermKind kind = other.term().kind();
    if (one.term().kind().namesTheme()) {
      if (kind == TermKind.FALSE_FRIEND) return one.term().theme() == other.term().theme();
      if (one.term().isPair() || other.term().isPair()) return false;
      if (kind == TermKind.NEUTRAL) return one.isInsideLonger(other);
      return kind.namesTheme() && one.term().theme() != other.term().theme() && other.outranks(one);
    }
    if (other.term().isPair()) return false;
    if (one.term().isPair()) return one.head().isInsideLonger(other);
    if (!one.isInsideLonger(other)) return false;
    if (kind == TermKind.FALSE_FRIEND) return false;
    return !kind.namesTheme() || !isLack(one.term().kind());
  }

  private static boolean isLack(TermKind kind) {
    return kind == TermKind.LACK || kind == TermKind.DENIAL;
  }
}
