package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.peers.Member;

/**
 * What peers are judged by, for one shard: reports, or pairs of years.
 *
 * @param pairs amounts of two years
 */
public record PeerBlock(List<Digest> digests, List<Member> pairs) {

  static SortedMap<ShardKey, PeerBlock> ofReports(SortedMap<ShardKey, List<Digest>> shards) {
    SortedMap<ShardKey, PeerBlock> blocks = new TreeMap<>();
    shards.forEach((shard, digests) -> blocks.put(shard, new PeerBlock(digests, List.of())));
    return blocks;
  }

  static SortedMap<ShardKey, PeerBlock> ofPairs(SortedMap<ShardKey, List<Member>> shards) {
    SortedMap<ShardKey, PeerBlock> blocks = new TreeMap<>();
    shards.forEach((shard, pairs) -> blocks.put(shard, new PeerBlock(List.of(), pairs)));
    return blocks;
  }

  /** All blocks, which an engine may let us read only once. */
  static PeerBlock join(Iterable<PeerBlock> blocks) {
    PeerBlock all = new PeerBlock(new ArrayList<>(), new ArrayList<>());
    for (PeerBlock block : blocks) {
      all.digests.addAll(block.digests);
      all.pairs.addAll(block.pairs);
    }
    return all;
  }
}
