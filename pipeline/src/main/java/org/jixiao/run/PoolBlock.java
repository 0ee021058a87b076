package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.peers.LevelShare;

/** What pools of many departments are made of, for one shard: levels' groups, or digits. */
public record PoolBlock(List<LevelShare> levels, List<DigitPool> digits) {

  static PoolBlock ofLevels(List<LevelShare> levels) {
    return new PoolBlock(levels, List.of());
  }

  static PoolBlock ofDigits(List<DigitPool> digits) {
    return new PoolBlock(List.of(), digits);
  }

  /** All blocks, which an engine may let us read only once. */
  static PoolBlock sum(Iterable<PoolBlock> blocks) {
    List<LevelShare> levels = new ArrayList<>();
    List<DigitPool> digits = new ArrayList<>();
    for (PoolBlock block : blocks) {
      levels.addAll(block.levels);
      digits.addAll(block.digits);
    }
    return new PoolBlock(levels, digits);
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
