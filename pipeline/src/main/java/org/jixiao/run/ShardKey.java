package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.peers.LevelShare;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.model.Circle;

/**
 * A shard of the run's partials.
 *
 * @param number of the shard
 * @param shards how many there are
 */
public record ShardKey(int number, int shards) implements Comparable<ShardKey> {

  /** The shard of a key; the same on every engine. */
  static ShardKey of(String key, int shards) {
    return new ShardKey(Math.floorMod(key.hashCode(), shards), shards);
  }

  /** Departments of a type and year are together, whatever their level. */
  static ShardKey ofPeers(PeerGroup group, int shards) {
    return of(group.id(Circle.TYPE_YEAR), shards);
  }

  static ShardKey ofLevel(LevelShare share, int shards) {
    return of(share.group(), shards);
  }

  /** Where all the years of a department come together, whatever it was called in them. */
  static ShardKey ofDepartment(Digest digest, Succession succession, int shards) {
    return of(succession.presentName(digest), shards);
  }

  /** The items of each shard, in their order. */
  static <T> SortedMap<ShardKey, List<T>> spread(
      Iterable<T> items, Function<? super T, ShardKey> shard) {
    SortedMap<ShardKey, List<T>> shards = new TreeMap<>();
    for (T item : items) {
      shards.computeIfAbsent(shard.apply(item), unused -> new ArrayList<>()).add(item);
    }
    return shards;
  }

  @Override
  public int compareTo(ShardKey other) {
    return Integer.compare(number, other.number);
  }
}
