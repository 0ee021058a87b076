package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ScoreItem;
import org.junit.jupiter.api.Test;

class ScoreTreeTest {

  @Test
  void itemsThatMakeUpTheOneBeforeThemAreItsParts() {
    assertEquals(
        Arrays.asList(null, "1", "1", null, "4", "4"), parents(90, 40, 25, 15, 50, 30, 20));
  }

  @Test
  void nothingIsAPartWhereTheItemsAddUpToTheTotal() {
    assertEquals(Arrays.asList(null, null, null), parents(80, 40, 25, 15));
  }

  @Test
  void nothingIsAPartWhereThatWouldNotMakeTheTotalRight() {
    assertEquals(Arrays.asList(null, null, null, null), parents(70, 40, 25, 15, 60));
  }

  /** Items are named by their place, from 1. */
  private static List<String> parents(int total, int... scores) {
    List<Found<ScoreItem>> items = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      ScoreItem item =
          new ScoreItem(String.valueOf(i + 1), null, null, Decimal.exact(points(scores[i])));
      items.add(new Found<>(item, i, List.of()));
    }
    return ScoreTree.of(items, Decimal.exact(points(total))).stream()
        .map(found -> found.value().parent())
        .toList();
  }

  private static long points(int points) {
    return points * 1_000_000L;
  }
}
