package org.jixiao.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs labelled items with items that were read, one with one, the most alike first. Of pairs
 * equally alike the one later in the label goes first, then the one later in the record.
 *
 * @param pairs how many
 * @param missed labelled items without a partner, in their order
 * @param extra read items without a partner, in their order
 */
record Matching(int pairs, List<JsonNode> missed, List<JsonNode> extra) {
  private record Pair(double likeness, int gold, int found) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found)
          .reversed();

  /** Only items at least {@code least} alike are paired. */
  static Matching of(List<JsonNode> gold, List<JsonNode> found, Likeness likeness, double least) {
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    for (Pair pair : pairs(gold, found, likeness, least)) {
      if (goldTaken.get(pair.gold) || foundTaken.get(pair.found)) continue;
      goldTaken.set(pair.gold);
      foundTaken.set(pair.found);
    }
    return new Matching(goldTaken.cardinality(), left(gold, goldTaken), left(found, foundTaken));
  }

  private static List<Pair> pairs(
      List<JsonNode> gold, List<JsonNode> found, Likeness likeness, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double alike = likeness.of(gold.get(i), found.get(j));
        if (alike >= least) pairs.add(new Pair(alike, i, j));
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  private static List<JsonNode> left(List<JsonNode> items, BitSet taken) {
    List<JsonNode> left = new ArrayList<>();
    for (int i = taken.nextClearBit(0); i < items.size(); i = taken.nextClearBit(i + 1)) {
      left.add(items.get(i));
    }
    return left;
  }
}
