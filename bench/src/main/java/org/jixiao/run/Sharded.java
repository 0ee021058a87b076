package org.jixiao.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What belongs together, by shard; filled by one thread. */
final class Sharded<T> {
  private final SortedMap<ShardKey, List<T>> shards = new TreeMap<>();

  void add(ShardKey shard, T item) {
    shards.computeIfAbsent(shard, unused -> new ArrayList<>()).add(item);
  }

  void addAll(ShardKey shard, Collection<T> items) {
    shards.computeIfAbsent(shard, unused -> new ArrayList<>()).addAll(items);
  }

  Collection<Map.Entry<ShardKey, List<T>>> entries() {
    return List.copyOf(shards.entrySet());
  }
}
