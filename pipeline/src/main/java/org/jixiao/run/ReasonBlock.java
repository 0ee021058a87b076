package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jixiao.model.ReviewReason;

/** Reasons that belong to one shard. */
public record ReasonBlock(List<ReviewReason> reasons) {

  /** Reasons by the shard of their city and year. */
  static Map<ShardKey, ReasonBlock> spread(List<ReviewReason> reasons, int shards) {
    Map<ShardKey, List<ReviewReason>> places = new TreeMap<>();
    for (ReviewReason reason : reasons) {
      String place = reason.who().city() + "/" + reason.who().fiscalYear();
      places.computeIfAbsent(ShardKey.of(place, shards), unused -> new ArrayList<>()).add(reason);
    }
    Map<ShardKey, ReasonBlock> blocks = new TreeMap<>();
    places.forEach((shard, some) -> blocks.put(shard, new ReasonBlock(some)));
    return blocks;
  }

  /** The reasons of all blocks. */
  static Iterable<ReviewReason> flatten(Iterable<ReasonBlock> blocks) {
    return () ->
        StreamSupport.stream(blocks.spliterator(), false)
            .flatMap(block -> block.reasons().stream())
            .iterator();
  }
}
