package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
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

  static Iterable<LevelShare> levels(Iterable<PoolBlock> blocks) {
    return () ->
        StreamSupport.stream(blocks.spliterator(), false)
            .flatMap(block -> block.levels().stream())
            .iterator();
  }

  /** The pools of digits by their fiscal year. */
  static SortedMap<Integer, List<DigitPool>> digitsByYear(Iterable<PoolBlock> blocks) {
    SortedMap<Integer, List<DigitPool>> years = new TreeMap<>();
    for (PoolBlock block : blocks) {
      for (DigitPool pool : block.digits()) {
        years.computeIfAbsent(pool.fiscalYear(), unused -> new ArrayList<>()).add(pool);
      }
    }
    return years;
  }
}
