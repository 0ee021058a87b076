package org.jixiao.run;

import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.peers.PeerGroup;

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

  static ShardKey ofPeers(Digest digest, int shards) {
    return of(PeerGroup.of(digest).id(), shards);
  }

  /** Where all the years of a department come together, whatever it was called in them. */
  static ShardKey ofDepartment(Digest digest, Succession succession, int shards) {
    return of(succession.presentName(digest), shards);
  }

  @Override
  public int compareTo(ShardKey other) {
    return Integer.compare(number, other.number);
  }
}
