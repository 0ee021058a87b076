package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Interval;

/**
 * The points that an execution rate earns, where a rule pack states it.
 *
 * @param items names of the score item that it is about
 * @param cap a rate above this counts as this; millionths of a percent
 * @param tiers highest first, the last from 0 on
 */
record ExecutionScore(List<String> items, long cap, List<Tier> tiers) {

  /**
   * From {@code atLeast} percent on a rate earns a share of the full marks.
   *
   * @param atLeast millionths of a percent
   * @param earns millionths of a percent of the full marks; null for a share as large as the rate
   */
  record Tier(long atLeast, Long earns) {
    /** The share that {@code rate} earns, in millionths of a percent. */
    private long share(long rate) {
      return earns == null ? rate : earns;
    }
  }

  ExecutionScore {
    items = List.copyOf(items);
    tiers = List.copyOf(tiers);
  }

  boolean isAbout(String item) {
    return item != null && items.contains(item.strip());
  }

  /** All that rates within {@code rate} can earn of {@code full} points, in millionths. */
  Interval points(Interval rate, Interval full) {
    long from = capped(rate.low());
    long to = capped(rate.high());
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    long above = Long.MAX_VALUE;
    for (Tier tier : tiers) {
      if (to >= tier.atLeast() && from < above) {
        least = Math.min(least, tier.share(Math.max(from, tier.atLeast())));
        most = Math.max(most, tier.share(Math.min(to, above)));
      }
      above = tier.atLeast();
    }
    return full.shareOf(new Interval(least, most));
  }

  private long capped(long rate) {
    return Math.max(0, Math.min(rate, cap));
  }
}
