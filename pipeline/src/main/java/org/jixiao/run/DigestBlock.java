package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;

/** Digests that belong to one shard. */
public record DigestBlock(List<Digest> digests) {

  static SortedMap<ShardKey, DigestBlock> of(SortedMap<ShardKey, List<Digest>> shards) {
    SortedMap<ShardKey, DigestBlock> blocks = new TreeMap<>();
    shards.forEach((shard, digests) -> blocks.put(shard, new DigestBlock(digests)));
    return blocks;
  }

  /** The digests of all blocks. */
  static List<Digest> join(Iterable<DigestBlock> blocks) {
    List<Digest> digests = new ArrayList<>();
    for (DigestBlock block : blocks) digests.addAll(block.digests);
    return digests;
  }
}
