package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.peers.LevelShare;

/** What pools of many departments are made of, for one shard: levels' groups, or digits. */
public record PoolBlock(List<LevelShare> levels, List<DigitPool> digits) {

  static SortedMap<ShardKey, PoolBlock> ofLevels(SortedMap<ShardKey, List<LevelShare>> shards) {
    SortedMap<ShardKey, PoolBlock> blocks = new TreeMap<>();
    shards.forEach((shard, levels) -> blocks.put(shard, new PoolBlock(levels, List.of())));
    return blocks;
  }

  static SortedMap<ShardKey, PoolBlock> ofDigits(SortedMap<ShardKey, List<DigitPool>> shards) {
    SortedMap<ShardKey, PoolBlock> blocks = new TreeMap<>();
    shards.forEach((shard, digits) -> blocks.put(shard, new PoolBlock(List.of(), digits)));
    return blocks;
  }

  /** All blocks, which an engine may let us read only once. */
  static PoolBlock join(Iterable<PoolBlock> blocks) {
    PoolBlock all = new PoolBlock(new ArrayList<>(), new ArrayList<>());
    for (PoolBlock block : blocks) {
      all.levels.addAll(block.levels);
      all.digits.addAll(block.digits);
    }
    return all;
  }

  /** The pools of digits by their fiscal year. */
  SortedMap<Integer, List<DigitPool>> digitsByYear() {
    SortedMap<Integer, List<DigitPool>> years = new TreeMap<>();
    for (DigitPool pool : digits) {
      years.computeIfAbsent(pool.fiscalYear(), unused -> new ArrayList<>()).add(pool);
    }
    return years;
  }
}
