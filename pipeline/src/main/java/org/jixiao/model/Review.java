package org.jixiao.model;

import java.util.List;

/**
 * A department's place on the list for re-check of its city and year.
 *
 * @param rank 1 for the first to be looked at
 * @param reasons the weightiest first; their points add up to the weight
 */
public record Review(ReviewReason.Who who, int rank, List<ReviewReason> reasons) {
  public Review {
    reasons = List.copyOf(reasons);
  }

  /** The sum of the reasons' points. */
  public long weight() {
    return reasons.stream().mapToLong(ReviewReason::points).sum();
  }
}
