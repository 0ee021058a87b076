package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.ReviewReason;

/** Reasons that belong to one shard. */
public record ReasonBlock(List<ReviewReason> reasons) {

  /** Reasons by the shard of their city and year. */
  static SortedMap<ShardKey, ReasonBlock> spread(List<ReviewReason> reasons, int shards) {
    SortedMap<ShardKey, ReasonBlock> blocks = new TreeMap<>();
    ShardKey.spread(reasons, reason -> ShardKey.of(place(reason), shards))
        .forEach((shard, some) -> blocks.put(shard, new ReasonBlock(some)));
    return blocks;
  }

  private static String place(ReviewReason reason) {
    return reason.who().city() + "/" + reason.who().fiscalYear();
  }

  /** The reasons of all blocks. */
  static List<ReviewReason> join(Iterable<ReasonBlock> blocks) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (ReasonBlock block : blocks) reasons.addAll(block.reasons);
    return reasons;
  }
}
